package main

import (
	"bytes"
	"encoding/binary"
	"encoding/hex"
	"os"
	"runtime/debug"
	"slices"
	"unicode"
	"unsafe"

	"github.com/mubiao/mubiao/output"
)

// Documents of equal or nearly equal text are found in one pass, with less than
// 128 bytes for each that is no duplicate: a sketch of the text, a sketch of its
// figures, and five slots of an index that the sketches are looked up in. For
// excerpts there is a memory of sentences beside it, which has an end.
const (
	textBins   = 32
	bandBins   = 8 // bins that must be equal for documents to be compared
	bands      = textBins / bandBins
	figureBins = 16
	shortest   = 200 // code points below which only equal texts are duplicates
)

type sketch struct {
	text    [textBins]byte   // one-permutation MinHash of runs of five characters, 8 bits each
	figures [figureBins]byte // the same of the numbers: forms filled in anew are no duplicates
	whole   uint64           // of the text's hash
	id      uint64           // of the document's ID
	region  uint32           // code
	year    int16            // report_year
	near    bool             // long enough to be compared
}

// duplicates remembers the first document of each text. The zero value is empty.
type duplicates struct {
	seen  [][]sketch // in chunks, so that growing moves none
	count int
	slots []uint32 // 1 + index in seen, found by open addressing
	used  int

	sentences sentenceMemory
	fuller    map[uint64]uint64 // ID of an excerpt: of the document after it that it is an excerpt of
}

const chunkOfSketches = 4096

func (d *duplicates) at(i int) *sketch { return &d.seen[i/chunkOfSketches][i%chunkOfSketches] }

// mark says of documents which other one they repeat: an earlier one of equal text,
// or the one that they are an excerpt of. It needs the documents in their order, so
// it follows the workers. What they are an excerpt of may come after them: where
// fuller is not empty in the end, they have to be marked once more with it known.
func (d *duplicates) mark(b *output.Batch) {
	for i := range b.Documents {
		doc := &b.Documents[i]
		s := sketchOf(doc)
		first, equal := d.find(&s)
		if first != nil && !equal {
			doc.Flags = append(doc.Flags, "near_duplicate")
		}
		if equal && first.year != s.year && first.year != 0 && s.year != 0 {
			doc.Flags = append(doc.Flags, "year_conflict")
		}
		excerpt := false
		if first == nil && s.near {
			first = d.excerptOf(doc, &s)
			excerpt = first != nil
		}
		repeats, of := first != nil, s.id
		if repeats {
			of = first.id
		} else {
			d.add(s)
		}
		for full, cut := d.fuller[of]; cut; full, cut = d.fuller[of] {
			repeats, excerpt, of = true, true, full
		}
		if excerpt {
			doc.Flags = append(doc.Flags, "excerpt")
		}
		if repeats {
			id := "d" + hex.EncodeToString(binary.BigEndian.AppendUint64(nil, of))
			doc.DuplicateOf = &id
		}
	}
}

// excerptOf returns the earlier document that this one is an excerpt of. Where it
// is none, it notes the earlier ones that are excerpts of it.
func (d *duplicates) excerptOf(doc *output.DocumentRow, s *sketch) *sketch {
	sentences := d.sentences.sentencesOf(doc)
	whole, found, excerpts := d.sentences.find(sentences, func(i int) bool { return s.mayBeOf(d.at(i)) })
	if found {
		return d.at(whole)
	}
	for _, i := range excerpts {
		if d.fuller == nil {
			d.fuller = map[uint64]uint64{}
		}
		d.fuller[d.at(i).id] = s.id
	}
	d.sentences.add(d.count, sentences, excerpts)
	return nil
}

func sketchOf(doc *output.DocumentRow) sketch {
	var s sketch
	if raw, err := hex.DecodeString(doc.TextSHA256); err == nil && len(raw) >= 8 {
		s.whole = binary.BigEndian.Uint64(raw)
	}
	if raw, err := hex.DecodeString(doc.DocID[1:]); err == nil && len(raw) >= 8 {
		s.id = binary.BigEndian.Uint64(raw)
	}
	if doc.ReportYear != nil {
		s.year = int16(*doc.ReportYear)
	}
	if doc.RegionCode != nil {
		for _, r := range *doc.RegionCode {
			s.region = s.region*31 + uint32(r)
		}
	}
	if s.near = doc.Chars >= shortest; !s.near {
		return s
	}
	var text [textBins]uint64
	var figures [figureBins]uint64
	var window [5]rune
	n := 0
	number := uint64(0)
	for _, r := range doc.Text {
		if r >= '0' && r <= '9' || r == '.' && number != 0 {
			number = mix(number + uint64(r))
			continue
		}
		if number != 0 {
			least(figures[:], number)
			number = 0
		}
		if !unicode.IsLetter(r) {
			continue
		}
		copy(window[:], window[1:])
		window[4] = r
		if n++; n >= len(window) {
			h := uint64(0)
			for _, w := range window {
				h = mix(h + uint64(w))
			}
			least(text[:], h)
		}
	}
	for i, h := range text {
		s.text[i] = byte(h)
	}
	for i, h := range figures {
		s.figures[i] = byte(h)
	}
	return s
}

// mix spreads the bits of a number (the finisher of SplitMix64).
func mix(h uint64) uint64 {
	h += 0x9e3779b97f4a7c15
	h = (h ^ h>>30) * 0xbf58476d1ce4e5b9
	h = (h ^ h>>27) * 0x94d049bb133111eb
	return h ^ h>>31
}

// least keeps the least hash of each bin; 0 stands for none.
func least(bins []uint64, h uint64) {
	bin := &bins[h>>32%uint64(len(bins))]
	if h |= 1 << 63; *bin == 0 || h < *bin {
		*bin = h
	}
}

// keys are what a document is looked up by: its whole text and its bands.
func (s *sketch) keys() []uint64 {
	keys := []uint64{mix(s.whole)}
	if s.near {
		for i := range bands {
			keys = append(keys, mix(binary.BigEndian.Uint64(s.text[i*bandBins:])+uint64(i)))
		}
	}
	return keys
}

// find returns the first document of equal text, or else of nearly equal text,
// figures, place and year.
func (d *duplicates) find(s *sketch) (first *sketch, equal bool) {
	if len(d.slots) == 0 {
		return nil, false
	}
	best := uint32(0)
	for _, key := range s.keys() {
		for at := key % uint64(len(d.slots)); d.slots[at] != 0; at = (at + 1) % uint64(len(d.slots)) {
			n := d.slots[at]
			other := d.at(int(n - 1))
			if other.whole == s.whole {
				return other, true
			}
			if (best == 0 || n < best) && s.nearly(other) {
				best = n
			}
		}
	}
	if best == 0 {
		return nil, false
	}
	return d.at(int(best - 1)), false
}

// nearly asks for five sixths of the runs of characters and of the figures.
func (s *sketch) nearly(o *sketch) bool {
	return s.near && o.near && s.year == o.year && s.region == o.region &&
		same8(s.text[:], o.text[:]) >= textBins*5/6 && same8(s.figures[:], o.figures[:]) >= figureBins*5/6
}

// mayBeOf is false where place or year tell that a document is about something
// else; an excerpt often names neither.
func (s *sketch) mayBeOf(o *sketch) bool {
	return (s.year == 0 || o.year == 0 || s.year == o.year) && (s.region == 0 || o.region == 0 || s.region == o.region)
}

func same8(a, b []byte) (n int) {
	if bytes.Equal(a, b) {
		return len(a)
	}
	for i := range a {
		if a[i] == b[i] {
			n++
		}
	}
	return n
}

func (d *duplicates) add(s sketch) {
	if (d.used+1+bands)*5 > len(d.slots)*4 {
		d.slots = make([]uint32, max(1024, len(d.slots)*3/2))
		d.used = 0
		for i := range d.count {
			d.index(i)
		}
	}
	if d.count%chunkOfSketches == 0 {
		d.seen = append(d.seen, make([]sketch, chunkOfSketches))
		d.spare()
	}
	*d.at(d.count) = s
	d.count++
	d.index(d.count - 1)
}

// spare keeps the collector from leaving as much garbage again as the sketches
// take: it may leave what it leaves in a run without them. They hold no pointers,
// so it has no more work for it. Whoever sets GOGC is let have it.
func (d *duplicates) spare() {
	const usual = 100 << 20 // what a run holds without them
	held := len(d.seen)*chunkOfSketches*int(unsafe.Sizeof(sketch{})) + 4*cap(d.slots)
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(100 * usual / (usual + held))
	}
}

func (d *duplicates) index(i int) {
	for _, key := range d.at(i).keys() {
		at := key % uint64(len(d.slots))
		for d.slots[at] != 0 {
			at = (at + 1) % uint64(len(d.slots))
		}
		d.slots[at] = uint32(i + 1)
		d.used++
	}
}

// withoutDuplicates drops the statements of documents that repeat others.
func withoutDuplicates(b *output.Batch) {
	repeated := map[string]bool{}
	for i := range b.Documents {
		if doc := &b.Documents[i]; doc.DuplicateOf != nil {
			repeated[doc.DocID] = true
			doc.Statements = 0
		}
	}
	b.Statements = slices.DeleteFunc(b.Statements, func(s output.StatementRow) bool { return repeated[s.DocID] })
}
