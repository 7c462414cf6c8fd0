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

# Builds when a source is newer than the last build. ROUTEWIJZER_GEBOUWD=ja: it is built already (for tests inside a build).
bouw_als_nodig() {
  if [ "${ROUTEWIJZER_GEBOUWD:-}" = ja ]; then return; fi
  local merk=app/target/gebouwd
  if [ ! -e "$merk" ] || [ ! -e app/target/classpath.txt ] || [ -n "$(find pom.xml app/pom.xml app/src/main -newer "$merk" -print -quit)" ]; then
    zeg "Routewijzer wordt gebouwd. De eerste keer duurt dat enkele minuten."
    mvn -q -B -pl app process-classes -DzonderScherm -DskipTests -Dspotless.check.skip=true || { zeg "Het bouwen lukte niet; de reden staat hierboven."; exit 1; }
    touch "$merk"
  fi
}

exec_jar() { find app/target -maxdepth 1 -name 'app-*-exec.jar' 2>/dev/null | sort | tail -n 1 || true; }

# Sets EXEC_JAR to the jar with everything in it; packages when a source is newer.
bouw_jar_als_nodig() {
  EXEC_JAR=$(exec_jar)
  if [ "${ROUTEWIJZER_GEBOUWD:-}" = ja ] && [ -n "$EXEC_JAR" ]; then return; fi
  if [ -z "$EXEC_JAR" ] || [ -n "$(find pom.xml app/pom.xml app/src/main -newer "$EXEC_JAR" -print -quit)" ]; then
    eis_maven
    zeg "Routewijzer wordt gebouwd. De eerste keer duurt dat enkele minuten."
    mvn -q -B -pl app package -DzonderScherm -Dmaven.test.skip=true -Dspotless.check.skip=true || { zeg "Het bouwen lukte niet; de reden staat hierboven."; exit 1; }
    EXEC_JAR=$(exec_jar)
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
