// check_log DIR: checks an exported ledger with Go's own sumdb/note and sumdb/tlog, which know
// nothing of Letopis. Every entry bundle and every tile is read; exit 0 only if all of it follows
// from the signed head.
package main

import (
	"bytes"
	"encoding/base64"
	"encoding/binary"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

const tileWidth = 256

// folder reads tiles as C2SP tlog-tiles lays them out: without the height in the path.
type folder struct{ dir string }

func (f folder) Height() int { return 8 }

func (f folder) ReadTiles(tiles []tlog.Tile) ([][]byte, error) {
	var all [][]byte
	for _, tile := range tiles {
		path := "tile/" + strings.TrimPrefix(tile.Path(), "tile/8/")
		bytes, err := os.ReadFile(filepath.Join(f.dir, path))
		if err != nil {
			return nil, err
		}
		all = append(all, bytes)
	}
	return all, nil
}

func (f folder) SaveTiles([]tlog.Tile, [][]byte) {}

// openHead checks the signature and gives the tree it is about.
func openHead(dir string) (tlog.Tree, error) {
	vkey, err := os.ReadFile(filepath.Join(dir, "vkey"))
	if err != nil {
		return tlog.Tree{}, err
	}
	verifier, err := note.NewVerifier(strings.TrimSpace(string(vkey)))
	if err != nil {
		return tlog.Tree{}, err
	}
	text, err := os.ReadFile(filepath.Join(dir, "checkpoint"))
	if err != nil {
		return tlog.Tree{}, err
	}
	opened, err := note.Open(text, note.VerifierList(verifier))
	if err != nil {
		return tlog.Tree{}, err
	}
	lines := strings.Split(opened.Text, "\n")
	if len(lines) < 3 || lines[0] != verifier.Name() {
		return tlog.Tree{}, fmt.Errorf("a checkpoint of another ledger")
	}
	size, err := strconv.ParseInt(lines[1], 10, 64)
	if err != nil {
		return tlog.Tree{}, err
	}
	root, err := base64.StdEncoding.DecodeString(lines[2])
	if err != nil || len(root) != tlog.HashSize {
		return tlog.Tree{}, fmt.Errorf("no root in the checkpoint")
	}
	tree := tlog.Tree{N: size}
	copy(tree.Hash[:], root)
	return tree, nil
}

func bundlePath(n, width int64) string {
	path := fmt.Sprintf("%03d", n%1000)
	for n /= 1000; n > 0; n /= 1000 {
		path = fmt.Sprintf("x%03d/", n%1000) + path
	}
	if width < tileWidth {
		path += fmt.Sprintf(".p/%d", width)
	}
	return "tile/entries/" + path
}

// readBundle gives the records of one bundle.
func readBundle(dir string, n, width int64) ([][]byte, error) {
	path := bundlePath(n, width)
	rest, err := os.ReadFile(filepath.Join(dir, path))
	if err != nil {
		return nil, err
	}
	var records [][]byte
	for len(rest) >= 2 {
		length := int(binary.BigEndian.Uint16(rest))
		if len(rest) < 2+length {
			return nil, fmt.Errorf("%s: cut short", path)
		}
		records = append(records, rest[2:2+length])
		rest = rest[2+length:]
	}
	if len(rest) != 0 || int64(len(records)) != width {
		return nil, fmt.Errorf("%s: %d records, not %d", path, len(records), width)
	}
	return records, nil
}

// checkRecords proves every record of every bundle; on the way every tile of every level is read
// and authenticated.
func checkRecords(dir string, tree tlog.Tree) error {
	hashes := tlog.TileHashReader(tree, folder{dir})
	for first := int64(0); first < tree.N; first += tileWidth {
		width := tree.N - first
		if width > tileWidth {
			width = tileWidth
		}
		records, err := readBundle(dir, first/tileWidth, width)
		if err != nil {
			return err
		}
		var indexes []int64
		for i := range records {
			indexes = append(indexes, tlog.StoredHashIndex(0, first+int64(i)))
		}
		stored, err := hashes.ReadHashes(indexes)
		if err != nil {
			return err
		}
		for i, record := range records {
			if hash := tlog.RecordHash(record); !bytes.Equal(hash[:], stored[i][:]) {
				return fmt.Errorf("entry %d is not what stands in the tree", first+int64(i))
			}
		}
		proof, err := tlog.ProveRecord(tree.N, first, hashes)
		if err != nil {
			return err
		}
		if err := tlog.CheckRecord(proof, tree.N, tree.Hash, first, stored[0]); err != nil {
			return err
		}
	}
	return checkGrowth(tree, hashes)
}

// checkGrowth proves that the tree begins with the tree of its first third.
func checkGrowth(tree tlog.Tree, hashes tlog.HashReader) error {
	old := tree.N / 3
	if old == 0 {
		return nil
	}
	proof, err := tlog.ProveTree(tree.N, old, hashes)
	if err != nil {
		return err
	}
	oldHash, err := tlog.TreeHash(old, hashes)
	if err != nil {
		return err
	}
	return tlog.CheckTree(proof, tree.N, tree.Hash, old, oldHash)
}

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: check_log DIR")
		os.Exit(2)
	}
	tree, err := openHead(os.Args[1])
	if err == nil {
		err = checkRecords(os.Args[1], tree)
	}
	if err != nil {
		fmt.Println("REFUSED:", err)
		os.Exit(1)
	}
	fmt.Println("OK:", tree.N, "entries")
}
