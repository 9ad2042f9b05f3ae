# shellcheck shell=sh
# Sourced by ./ascribe and ./mvnw: sets JAVA_HOME to a JDK 25 or newer, or explains how to get one.
# Looks at JAVA_HOME, then at the java on PATH, then at the folders where JDKs usually live.

jdk_release() { # prints the feature release of the JDK in folder $1, or 0
  [ -x "$1/bin/javac" ] || { echo 0; return; }
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null | grep . || echo 0
}

find_jdk() {
  for home in "${JAVA_HOME:-}" "$(dirname "$(dirname "$(readlink -f "$(command -v java 2>/dev/null || echo /x/x)")")")" \
    /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* "$HOME"/.jdks/* "$HOME"/.sdkman/candidates/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk/libexec/openjdk.jdk/Contents/Home; do
    if [ -n "$home" ] && [ "$(jdk_release "$home")" -ge 25 ]; then
      JAVA_HOME=$home
      export JAVA_HOME
      return 0
    fi
  done
  echo "Ascribe needs a JDK 25 or newer and found none." >&2
  echo "Install one (for example Eclipse Temurin 25) or set JAVA_HOME to the folder of one." >&2
  return 1
}

find_jdk || exit 1
