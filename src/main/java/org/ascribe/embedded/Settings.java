package org.ascribe.embedded;

import inet.ipaddr.IPAddressString;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.connectors.HttpsConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.fleetmanagement.FleetManagementSettings;
import org.neo4j.graphdb.config.Setting;
import org.neo4j.io.ByteUnit;
import org.neo4j.server.configuration.ServerSettings;

/** How the embedded Neo4j is set up: reachable over loopback only, no way out of it, small, quick to stop. */
final class Settings {
    private static final Duration LONGEST_TRANSACTION = Duration.ofMinutes(2);
    private static final Duration STOP = Duration.ofMillis(200);

    private Settings() {}

    static Map<Setting<?>, Object> of(int boltPort) {
        SocketAddress bolt = new SocketAddress("127.0.0.1", boltPort);
        return Map.ofEntries(
                Map.entry(GraphDatabaseSettings.default_listen_address, new SocketAddress("127.0.0.1")),
                Map.entry(BoltConnector.enabled, true),
                Map.entry(BoltConnector.listen_address, bolt),
                // Otherwise a statement is planned once for each size of its lists, and a load sends lists of all
                // sizes.
                Map.entry(GraphDatabaseInternalSettings.cypher_size_hint_parameters, false),
                // Unset, it would be localhost:7687 whatever the port is, and neo4j:// would lead elsewhere.
                Map.entry(BoltConnector.advertised_address, bolt),
                Map.entry(HttpConnector.enabled, false),
                Map.entry(HttpsConnector.enabled, false),
                Map.entry(GraphDatabaseSettings.auth_enabled, true),
                // No way out: neither files nor addresses for LOAD CSV, no procedures from elsewhere, no reports home.
                Map.entry(GraphDatabaseSettings.allow_file_urls, false),
                Map.entry(GraphDatabaseInternalSettings.cypher_ip_blocklist, addresses("0.0.0.0/0", "::/0")),
                Map.entry(GraphDatabaseSettings.procedure_allowlist, List.of("db.*", "dbms.components", "tx.*")),
                Map.entry(GraphDatabaseSettings.udc_enabled, false),
                Map.entry(BoltConnector.server_bolt_telemetry_enabled, false),
                Map.entry(ServerSettings.allow_telemetry, false),
                Map.entry(FleetManagementSettings.fleet_manager_enabled, false),
                Map.entry(GraphDatabaseSettings.transaction_timeout, LONGEST_TRANSACTION),
                Map.entry(GraphDatabaseSettings.lock_acquisition_timeout, Duration.ofSeconds(10)),
                Map.entry(GraphDatabaseSettings.max_concurrent_transactions, 64),
                Map.entry(GraphDatabaseSettings.memory_transaction_max_size, ByteUnit.mebiBytes(256)),
                Map.entry(GraphDatabaseSettings.memory_transaction_global_max_size, ByteUnit.mebiBytes(256)),
                Map.entry(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(64)),
                Map.entry(GraphDatabaseSettings.preallocate_logical_logs, false),
                Map.entry(GraphDatabaseSettings.logical_log_rotation_threshold, ByteUnit.mebiBytes(16)),
                Map.entry(GraphDatabaseSettings.keep_logical_logs, "1 files"),
                // Otherwise a stop waits ten seconds for connections that nobody uses any more.
                Map.entry(BoltConnectorInternalSettings.thread_pool_shutdown_wait_time, STOP),
                Map.entry(BoltConnectorInternalSettings.connection_shutdown_wait_time, STOP),
                Map.entry(GraphDatabaseSettings.shutdown_transaction_end_timeout, STOP));
    }

    private static List<IPAddressString> addresses(String... ranges) {
        return List.of(ranges).stream().map(IPAddressString::new).toList();
    }
}
