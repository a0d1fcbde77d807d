#!/bin/sh
# Makes public/fonts/*.woff2 from the fontsource package of Golos Text: Russian, ASCII and the
# typographic signs the pages use, weights 400-700. Needs python3-fonttools and python3-brotli; the
# result is committed, so that a build needs neither.
set -eu
cd "$(dirname "$0")/.."
from=node_modules/@fontsource-variable/golos-text/files
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
subset() { # SOURCE TARGET CHARACTERS
  /usr/bin/python3 -m fontTools.varLib.instancer -q "$from/$1" wght=400:700 -o "$work/$1"
  /usr/bin/python3 -m fontTools.subset "$work/$1" --output-file="public/fonts/$2" --flavor=woff2 \
    --unicodes="$3" --layout-features=kern,tnum --no-hinting
}
subset golos-text-cyrillic-wght-normal.woff2 golos-cyrillic.woff2 \
  'U+0401,U+0410-044F,U+0451,U+2116'
subset golos-text-latin-wght-normal.woff2 golos-latin.woff2 \
  'U+0020-007E,U+00A0,U+00AB,U+00B7,U+00BB,U+00D7,U+2013-2014,U+2022,U+2026,U+2212'
cp node_modules/@fontsource-variable/golos-text/LICENSE public/fonts/OFL.txt
ls -l public/fonts
