# Shared by the measurements of linkage.

# Runs a command and sets SECONDEN (wall), CPU (user and system, seconds) and PIEK (MB, the largest resident set of the process and its children).
# What it says goes to the file $1.
meet_proces() {
  local logboek=$1 begin tijden pid hoogste=0 nu kind
  shift
  begin=$(date +%s.%N)
  tijden=$(mktemp)
  ( TIMEFORMAT='%U %S'; time "$@" >"$logboek" 2>&1 ) 2>"$tijden" &
  pid=$!
  while kill -0 "$pid" 2>/dev/null; do
    nu=0
    for kind in $(pgrep -g "$(ps -o pgid= -p "$pid" 2>/dev/null | tr -d ' ')" java 2>/dev/null || true); do
      # A process may end while it is looked at.
      nu=$((nu + $(awk '/VmHWM/ { n = $2 } END { print n + 0 }' "/proc/$kind/status" 2>/dev/null || echo 0)))
    done
    [ "$nu" -gt "$hoogste" ] && hoogste=$nu
    sleep 0.3
  done
  wait "$pid" || { tail -5 "$logboek" >&2; rm -f "$tijden"; return 1; }
  SECONDEN=$(echo "$(date +%s.%N) - $begin" | bc)
  CPU=$(awk '{ print $1 + $2 }' "$tijden")
  PIEK=$((hoogste / 1024))
  rm -f "$tijden"
}
