#!/bin/sh
# Проверка одной записи реестра без программ «Летописи»: нужны только sh, openssl и обычные
# утилиты POSIX (sed, awk, cut, od).
#
#   sh verify.sh ДОКАЗАТЕЛЬСТВО КЛЮЧ ЗАПИСИ.ndjson         запись берётся из пакета по её номеру
#   sh verify.sh ДОКАЗАТЕЛЬСТВО КЛЮЧ ФАЙЛ_ЗАПИСИ СОЛЬ      запись в отдельном файле, соль в base64
#
# Например, в папке data распакованного пакета:
#   sh verify/verify.sh log/svodnaya-vedomost.tlog-proof log/vkey log/entries.ndjson
#
# Код выхода: 0 — запись стоит в подписанном реестре; 1 — нет; 2 — неверный вызов.
# Что именно считается, описано в formats/ledger.md и formats/checkpoint.md.
set -eu
LC_ALL=C
export LC_ALL

say_no() { echo "НЕ ПОДТВЕРЖДЕНО: $1" >&2; exit 1; }
[ $# -eq 3 ] || [ $# -eq 4 ] || { sed -n '2,13s/^# \{0,1\}//p' "$0" >&2; exit 2; }
proof=$1 vkey=$2 entries=$3
for file in "$proof" "$vkey" "$entries"; do
  [ -r "$file" ] || { echo "Не читается файл $file" >&2; exit 2; }
done
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
sha256() { openssl dgst -sha256 -binary; }
unbase64() { openssl base64 -d -A; }
as_hex() { od -An -v -tx1 | tr -d ' \n'; }

# 1. Доказательство: номер записи, путь хэшей, пустая строка, контрольная точка.
[ "$(sed -n 1p "$proof")" = "c2sp.org/tlog-proof@v1" ] || say_no "это не файл доказательства."
index=$(sed -n 's/^index \([0-9][0-9]*\)$/\1/p' "$proof" | sed -n 1p)
[ -n "$index" ] || say_no "в доказательстве нет номера записи."
path=$(awk '/^$/ { exit } NR > 1 && !/^index / && !/^extra / { print }' "$proof")
awk 'found { print } /^$/ { found = 1 }' "$proof" >"$work/note"

# 2. Контрольная точка: название реестра, число записей, корень; подпись под этими строками.
awk '/^$/ { exit } { print }' "$work/note" >"$work/body"
origin=$(sed -n 1p "$work/body")
size=$(sed -n 2p "$work/body")
root=$(sed -n 3p "$work/body" | unbase64 | as_hex)
case $size in '' | *[!0-9]*) say_no "в контрольной точке нет числа записей." ;; esac
[ "${#root}" -eq 64 ] || say_no "в контрольной точке нет корня."

name=$(cut -d+ -f1 "$vkey")
key_id=$(cut -d+ -f2 "$vkey")
cut -d+ -f3- "$vkey" | unbase64 >"$work/typed_key"
[ "$(as_hex <"$work/typed_key" | cut -c1-2)" = 01 ] || say_no "ключ не Ed25519."
computed_id=$({ printf '%s\n' "$name"; cat "$work/typed_key"; } | sha256 | as_hex | cut -c1-8)
[ "$key_id" = "$computed_id" ] || say_no "отпечаток ключа не сходится."
[ "$name" = "$origin" ] || say_no "ключ другого реестра."
# RFC 8410: двенадцать байт перед ключом; в base64 они занимают ровно шестнадцать знаков.
{
  echo '-----BEGIN PUBLIC KEY-----'
  printf 'MCowBQYDK2VwAyEA%s\n' "$(tail -c 32 "$work/typed_key" | openssl base64 -A)"
  echo '-----END PUBLIC KEY-----'
} >"$work/key.pem"
signed=no
for line in $(awk -v name="$name" 'found && $2 == name { print $3 } /^$/ { found = 1 }' \
  "$work/note"); do
  printf %s "$line" | unbase64 >"$work/signature"
  [ "$(as_hex <"$work/signature" | cut -c1-8)" = "$key_id" ] || continue
  tail -c +5 "$work/signature" >"$work/signature64"
  openssl pkeyutl -verify -pubin -inkey "$work/key.pem" -rawin -in "$work/body" \
    -sigfile "$work/signature64" >"$work/openssl" 2>&1 || say_no "подпись реестра неверна."
  signed=yes
done
[ $signed = yes ] || say_no "контрольная точка не подписана этим ключом."

# 3. Запись: её байты и соль дают лист, лист даёт хэш листа.
if [ $# -eq 4 ]; then
  salt=$4
  cp "$entries" "$work/entry"
else
  line=$(grep "^{\"entry_index\":$index,\"salt\":\"" "$entries") ||
    say_no "в файле нет записи № $index."
  salt=$(printf '%s\n' "$line" | sed 's/^{"entry_index":[0-9]*,"salt":"\([^"]*\)".*$/\1/')
  printf '%s\n' "$line" |
    sed 's/^{"entry_index":[0-9]*,"salt":"[^"]*","entry":\(.*\)}$/\1/' >"$work/line"
  # В реестре запись стоит без перевода строки в конце.
  printf %s "$(cat "$work/line")" >"$work/entry"
fi
printf %s "$salt" | unbase64 >"$work/salt"
[ "$(as_hex <"$work/salt" | wc -c)" -eq 32 ] || say_no "соль занимает не 16 байт."
{ printf '\000\001'; cat "$work/salt" "$work/entry" | sha256; } | sha256 >"$work/hash"

# 4. Путь от листа к корню (RFC 9162, 2.1.3.2).
[ "$index" -lt "$size" ] || say_no "номер записи больше числа записей."
node=$index
last=$((size - 1))
for brother in $path; do
  [ "$last" -gt 0 ] || say_no "путь длиннее дерева."
  printf %s "$brother" | unbase64 >"$work/brother"
  if [ $((node % 2)) -eq 1 ] || [ "$node" -eq "$last" ]; then
    { printf '\001'; cat "$work/brother" "$work/hash"; } | sha256 >"$work/next"
    while [ "$node" -ne 0 ] && [ $((node % 2)) -eq 0 ]; do
      node=$((node / 2)) last=$((last / 2))
    done
  else
    { printf '\001'; cat "$work/hash" "$work/brother"; } | sha256 >"$work/next"
  fi
  mv "$work/next" "$work/hash"
  node=$((node / 2)) last=$((last / 2))
done
[ "$last" -eq 0 ] && [ "$(as_hex <"$work/hash")" = "$root" ] ||
  say_no "запись № $index не та, что стоит в реестре."

echo "ПОДТВЕРЖДЕНО: запись № $index из $size стоит в реестре $origin, подпись верна."
cat "$work/entry"
echo
