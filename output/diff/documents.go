package diff

import (
	"encoding/binary"
	"encoding/json"
	"hash/maphash"
	"strings"

	"github.com/mubiao/mubiao/output"
)

// entry is the line of a document in the index of a run.
type entry struct {
	source, docID string
	raw, text     string // hashes of bytes and text
	duplicateOf   string
	about         uint64 // hash of what else the row tells
	rows          uint64 // hash of its statements
	count         int    // of its statements
}

// index is what is held of a whole run.
type index struct {
	dir     string
	entries []*entry
	byID    map[string]*entry
	skipped map[string]output.SkippedRow // by source
}

var seed = maphash.MakeSeed()

func readIndex(dir string) (*index, error) {
	ix := &index{dir: dir, byID: map[string]*entry{}, skipped: map[string]output.SkippedRow{}}
	err := output.Read(dir, func(rows []output.DocumentRow) error {
		for i := range rows {
			ix.add(&rows[i])
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	err = output.Read(dir, func(rows []output.StatementRow) error {
		for i := range rows {
			e := ix.byID[rows[i].DocID]
			if e == nil {
				continue
			}
			row, err := json.Marshal(&rows[i])
			if err != nil {
				return err
			}
			row = binary.LittleEndian.AppendUint64(row, e.rows) // the order counts
			e.rows = maphash.Bytes(seed, row)
			e.count++
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	return ix, output.Read(dir, func(rows []output.SkippedRow) error {
		for _, row := range rows {
			ix.skipped[row.Source] = row
		}
		return nil
	})
}

func (ix *index) add(row *output.DocumentRow) {
	if ix.byID[row.DocID] != nil {
		return // the same file was named twice
	}
	e := &entry{source: strings.Clone(row.Source), docID: strings.Clone(row.DocID), raw: strings.Clone(row.RawSHA256), text: strings.Clone(row.TextSHA256)}
	if row.DuplicateOf != nil {
		e.duplicateOf = strings.Clone(*row.DuplicateOf)
	}
	var about maphash.Hash
	about.SetSeed(seed)
	for name, value := range output.Values(row) {
		if name != "text" {
			about.WriteString(value)
			about.WriteByte(0)
		}
	}
	e.about = about.Sum64()
	ix.entries, ix.byID[e.docID] = append(ix.entries, e), e
}

// couple is a document of both runs, or of one, the other being nil.
type couple struct{ old, new *entry }

func (c couple) source() string {
	if c.new != nil {
		return c.new.source
	}
	return c.old.source
}

// same reports whether nothing can have changed: doc_id, of which statement_id
// is made, offsets and all other columns are equal.
func (c couple) same() bool {
	return c.old != nil && c.new != nil && c.old.docID == c.new.docID && c.old.text == c.new.text &&
		c.old.about == c.new.about && c.old.rows == c.new.rows
}

// couples pairs the documents of two runs. Equal bytes and text come before an
// equal name: a line put into a table of articles moves all behind it by one.
func couples(old, new *index) []couple {
	var found []couple
	take := func(a, b *entry) { found = append(found, couple{a, b}) }
	a, b := old.entries, new.entries
	for _, key := range []func(*entry) string{
		func(e *entry) string { return e.docID },
		func(e *entry) string { return e.source + " " + e.text },
		func(e *entry) string { return e.raw + " " + e.text },
		func(e *entry) string { return e.text },
		func(e *entry) string { return e.source },
	} {
		a, b = pair(a, b, false, key, take)
	}
	for _, e := range a {
		take(e, nil)
	}
	for _, e := range b {
		take(nil, e)
	}
	return found
}
