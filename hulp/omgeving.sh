# Shared by ./start, ./test and ./bouw: finds what is needed and says in a sentence what is missing.

zeg() { printf '%s\n' "$*" >&2; }

# Sets JDK to a JDK of at least 25.
eis_jdk() {
  local map versie
  for map in "${JAVA_HOME:-}" /usr/lib/jvm/* /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/*; do
    { [ -n "$map" ] && [ -x "$map/bin/javac" ] && [ -r "$map/release" ]; } || continue
    versie=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$map/release" 2>/dev/null)
    if [ "${versie:-0}" -ge 25 ]; then JDK=$map; return; fi
  done
  zeg "Er is geen JDK 25 gevonden. Installeer een JDK 25 (bijvoorbeeld Temurin), of wijs hem aan met JAVA_HOME."
  exit 1
}

eis_maven() {
  command -v mvn >/dev/null || { zeg "Maven ontbreekt. Installeer Maven 3.8.7 of nieuwer (commando mvn)."; exit 1; }
}

# Builds when a source is newer than the last build.
bouw_als_nodig() {
  local merk=app/target/gebouwd
  if [ ! -e "$merk" ] || [ ! -e app/target/classpath.txt ] || [ -n "$(find pom.xml app/pom.xml app/src/main -newer "$merk" -print -quit)" ]; then
    zeg "Routewijzer wordt gebouwd. De eerste keer duurt dat enkele minuten."
    mvn -q -B -pl app process-classes -DskipTests -Dspotless.check.skip=true || { zeg "Het bouwen lukte niet; de reden staat hierboven."; exit 1; }
    touch "$merk"
  fi
}

# Sets CHROMIUM; installs it when it is missing and that is allowed.
eis_chromium() {
  CHROMIUM=$(command -v chromium || command -v chromium-browser || command -v google-chrome || true)
  if [ -z "$CHROMIUM" ] && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    zeg "Chromium ontbreekt en wordt geïnstalleerd."
    apt-get -qq update >/dev/null && DEBIAN_FRONTEND=noninteractive apt-get -qq install -y chromium >/dev/null
    CHROMIUM=$(command -v chromium || true)
  fi
  [ -n "$CHROMIUM" ] || { zeg "Chromium ontbreekt. Installeer het (Debian: apt install chromium) en start ./test opnieuw."; exit 1; }
}
