package org.ascribe.report;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.apache.commons.codec.digest.DigestUtils;

/** The style sheet within an account that is a page; a server that forbids others allows it by its digest. */
public final class ReportStyle {
    static final String TEXT = "body{max-width:46rem;margin:2rem auto;padding:0 1rem;font:16px/1.5 Georgia,serif;"
            + "overflow-wrap:anywhere}li{margin:.3rem 0}footer{color:#595f67;font-size:.9rem}"
            + "@media print{body{max-width:none;margin:0;font-size:11pt}li{break-inside:avoid}"
            + "li a[href^=http]::after{content:' <'attr(href)'>';font-size:9pt;color:#595f67}}";

    /** Its digest, as a content security policy has it. */
    public static final String DIGEST =
            "sha256-" + Base64.getEncoder().encodeToString(DigestUtils.sha256(TEXT.getBytes(StandardCharsets.UTF_8)));

    private ReportStyle() {}
}
