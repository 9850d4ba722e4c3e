package extract

import (
	"bytes"
	"compress/gzip"
	_ "embed"
	"fmt"
	"io"
	"sort"
	"strconv"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/go-ego/gse"
)

//go:embed dictionary/words.txt.gz
var dictionaryGZ []byte

// ownFrequency is the least frequency of the vocabulary's words in the
// dictionary: enough for 高质量发展 to win over 高质量 and 发展.
const ownFrequency = 500

// filler is a word that no text holds; it carries the frequency of the words
// that the dictionary leaves out.
const filler = "\uE000\uE001"

// Segmenter cuts text into words. It loads its dictionary once, on first use
// or by Load, and is then safe from many goroutines.
type Segmenter struct {
	words []string
	once  sync.Once
	gse   gse.Segmenter
}

// NewSegmenter returns a segmenter that knows words beside its dictionary. It
// loads nothing yet. A word must be of one line and not empty.
func NewSegmenter(words []string) (*Segmenter, error) {
	for _, w := range words {
		if strings.TrimSpace(w) != w || w == "" || strings.ContainsAny(w, "\r\n\t") {
			return nil, fmt.Errorf("segmenter: bad word %q", w)
		}
	}
	return &Segmenter{words: words}, nil
}

// Load loads the dictionary, about a third of a second of work, unless that
// has been done; a program that will need it calls this early in a goroutine
// of its own.
func (s *Segmenter) Load() { s.once.Do(s.load) }

func (s *Segmenter) load() {
	rest, base := readDictionary()
	var dict strings.Builder
	dict.Grow(len(base) + 32*len(s.words))
	// The first entry of a word counts, and gse cannot add words later.
	for _, w := range s.words {
		fmt.Fprintf(&dict, "%s\t %d\n", w, max(ownFrequency, wordFrequency(base, w)))
	}
	fmt.Fprintf(&dict, "%s\t %d\n", filler, rest)
	dict.WriteString(base)
	s.gse = gse.Segmenter{SkipLog: true, NotLoadHMM: true, DictSep: "\t"} // and the space after it, so that words may hold spaces
	if err := s.gse.LoadDictStr(dict.String()); err != nil {
		panic("segmenter: embedded dictionary: " + err.Error())
	}
}

// readDictionary unpacks the embedded dictionary: the sorted lines of words, their
// frequencies and which are verbs, and the frequency of the words left out.
func readDictionary() (rest int, base string) {
	z, err := gzip.NewReader(bytes.NewReader(dictionaryGZ))
	if err != nil {
		panic("segmenter: embedded dictionary: " + err.Error())
	}
	b, err := io.ReadAll(z)
	if err != nil {
		panic("segmenter: embedded dictionary: " + err.Error())
	}
	first, base, _ := strings.Cut(string(b), "\n")
	if rest, err = strconv.Atoi(first); err != nil {
		panic("segmenter: embedded dictionary: " + err.Error())
	}
	return rest, base
}

// wordFrequency looks a word up in the sorted lines of the dictionary, 0 if it is
// not there.
func wordFrequency(base, word string) int {
	// The line that begins at or after byte i, by bisection over bytes.
	line := func(i int) string {
		if i > 0 {
			n := strings.IndexByte(base[i-1:], '\n')
			if n < 0 {
				return ""
			}
			i += n
		}
		end := strings.IndexByte(base[i:], '\n')
		if end < 0 {
			return base[i:]
		}
		return base[i : i+end]
	}
	want := word + "\t "
	i := sort.Search(len(base), func(i int) bool {
		l := line(i)
		return l == "" || l >= want
	})
	if i == len(base) {
		return 0
	}
	rest, ok := strings.CutPrefix(line(i), want)
	if !ok {
		return 0
	}
	number, _, _ := strings.Cut(rest, "\t")
	n, _ := strconv.Atoi(number)
	return n
}

// IsVerb reports whether the dictionary knows a word as a verb and nothing else. Words
// of the vocabulary, which says itself what they do, are none.
func (s *Segmenter) IsVerb(word string) bool {
	s.Load()
	_, class, ok := s.gse.Find(word)
	return ok && class == "v"
}

// longestPiece bounds what is segmented at once: gse adds up costs in float32.
const longestPiece = 4096

// Boundaries returns the byte offsets at which a word of text begins or ends,
// rising, from 0 to len(text).
func (s *Segmenter) Boundaries(text string) []int {
	s.Load()
	edges := make([]int, 1, len(text)/4+2)
	for start := 0; start < len(text); {
		end := pieceEnd(text, start)
		for _, w := range s.gse.Segment([]byte(text[start:end])) {
			edges = append(edges, start+w.End())
		}
		start = end
	}
	return edges
}

// pieceEnd is the end of the sentence that begins at start, or of as much of it
// as may be segmented at once.
func pieceEnd(text string, start int) int {
	piece := text[start:]
	if len(piece) > longestPiece {
		cut := longestPiece
		for cut > longestPiece-utf8.UTFMax && !utf8.RuneStart(piece[cut]) {
			cut--
		}
		piece = piece[:cut]
	}
	if i := strings.IndexAny(piece, "。！？；\n"); i >= 0 {
		_, size := utf8.DecodeRuneInString(piece[i:])
		piece = piece[:i+size]
	}
	return start + len(piece)
}
