# Runs the program given until its own standard input ends: when whoever started it dies, however that comes, the program
# ends as well.
exec 3<&0
"$@" </dev/null &
server=$!
trap 'kill -TERM $server' TERM INT
(cat <&3 >/dev/null; kill -TERM $server 2>/dev/null) &
exec 3<&-
wait $server
