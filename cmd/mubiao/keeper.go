package main

import (
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"sync"

	"github.com/klauspost/compress/zstd"

	"github.com/mubiao/mubiao/corpus"
	"github.com/mubiao/mubiao/output"
	"github.com/mubiao/mubiao/output/parts"
)

// keeper keeps the rows of each page for the next run into the same folder, and
// takes over those that the run before made of the same page with the same
// program and vocabulary. As nil it keeps nothing.
type keeper struct {
	store    *parts.Store
	maker    [sha256.Size]byte // of program and vocabulary
	manifest *corpus.Manifest
	packer   *zstd.Encoder
	unpacker *zstd.Decoder
	taken    int // pages whose rows were taken over
	skips    skips
}

// kept is what is kept of a page: its rows before duplicates are marked, which
// depends on the pages before it.
type kept struct {
	Documents  []output.DocumentRow
	Statements []output.StatementRow
	Listed     []int // lines of the list that are about it
}

// openKeeper opens what earlier runs kept in the folder of the output.
func openKeeper(o extractOptions, vocabulary string, manifest *corpus.Manifest) (*keeper, error) {
	program, err := programHash()
	if err != nil {
		return nil, err
	}
	k := &keeper{manifest: manifest, maker: sha256.Sum256(fmt.Appendf(nil, "%x %s %s", program, output.SchemaVersion, vocabulary))}
	if k.packer, err = zstd.NewWriter(nil, zstd.WithEncoderLevel(zstd.SpeedFastest), zstd.WithEncoderConcurrency(o.workers)); err != nil {
		return nil, err
	}
	if k.unpacker, err = zstd.NewReader(nil, zstd.WithDecoderConcurrency(o.workers)); err != nil {
		return nil, err
	}
	if k.store, err = parts.Open(filepath.Join(o.dir, output.StateDir, "parts"), o.fresh); err != nil {
		return nil, err
	}
	err = k.skips.open(filepath.Join(o.dir, output.StateDir))
	return k, err
}

// programHash is that of the program's own file: builds of one version may differ.
var programHash = sync.OnceValues(func() ([]byte, error) {
	name, err := os.Executable()
	if err != nil {
		return nil, err
	}
	file, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	sum := sha256.New()
	_, err = io.Copy(sum, file)
	return sum.Sum(nil), err
})

// recall finds what was kept of the page. It is asked in the order of the pages.
func (k *keeper) recall(t *task) {
	if k == nil {
		return
	}
	identity, ok := t.page.Identity()
	if !ok {
		return
	}
	t.key = sha256.Sum256(append(identity[:], k.maker[:]...))
	t.part, t.kept, t.err = k.store.Find(t.key)
}

// restore makes rows of what was kept; false when there is nothing.
func (k *keeper) restore(t *task) bool {
	if !t.kept {
		return false
	}
	part, err := k.unpack(t.part.Payload)
	if t.kept = err == nil; !t.kept {
		return false
	}
	t.batch = &output.Batch{Documents: part.Documents, Statements: part.Statements}
	for _, line := range part.Listed {
		k.manifest.Match(line)
	}
	return true
}

func (k *keeper) unpack(payload []byte) (part kept, err error) {
	data, err := k.unpacker.DecodeAll(payload, nil)
	if err == nil {
		err = json.Unmarshal(data, &part)
	}
	return part, err
}

// pack prepares what is kept of rows. Of a page that gave none nothing is kept:
// trying again costs little, and what stood in its way may be gone.
func (k *keeper) pack(t *task, listed []int) {
	if k == nil || len(t.batch.Skipped) > 0 {
		return
	}
	data, err := json.Marshal(kept{t.batch.Documents, t.batch.Statements, listed})
	if err == nil { // some numbers cannot be written so; the page is then read again
		t.payload = k.packer.EncodeAll(data, nil)
	}
}

// keep puts what was made of a page, or taken over, on the disk. It is called in
// the order of the pages.
func (k *keeper) keep(t *task) error {
	switch {
	case k == nil:
		return nil
	case t.kept:
		k.taken++
		return k.store.Take(t.part)
	case t.payload != nil:
		return k.store.Keep(t.key, t.payload)
	}
	return k.skips.add(t.batch)
}

func (k *keeper) close() {
	k.store.Close()
	k.skips.close()
	k.unpacker.Close()
}
