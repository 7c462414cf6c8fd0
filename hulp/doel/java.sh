# Shared by start and maak-aot-cache: the same Java and the same options, or the cache does not fit.

zeg() { printf '%s\n' "$*" >&2; }

# Sets JAVA to a Java of at least 25.
eis_java() {
  local map versie
  for map in "${JAVA_HOME:-}" /usr/lib/jvm/* /opt/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    { [ -n "$map" ] && [ -x "$map/bin/java" ] && [ -r "$map/release" ]; } || continue
    versie=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$map/release" 2>/dev/null)
    if [ "${versie:-0}" -ge 25 ]; then JAVA=$map/bin/java; return; fi
  done
  zeg "Er is geen JDK 25 gevonden. Installeer een JDK 25 (bijvoorbeeld Temurin), of wijs hem aan met JAVA_HOME."
  exit 1
}

eis_instellingen() {
  if [ -z "${SPRING_DATASOURCE_URL:-}" ] && [ ! -r config/application.yaml ]; then
    zeg "Er zijn geen (leesbare) instellingen. Kopieer config/application.yaml.voorbeeld naar config/application.yaml en vul het in; beheer.md legt het uit."
    exit 1
  fi
}

# ROUTEWIJZER_GEHEUGEN: the heap at most, 1g unless said otherwise.
OPTIES=(-Xmx"${ROUTEWIJZER_GEHEUGEN:-1g}" -XX:+UseG1GC -XX:+ExitOnOutOfMemoryError --sun-misc-unsafe-memory-access=allow
  -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Dsun.net.http.retryPost=false)
