package extract

import (
	"errors"
	"regexp"
	"slices"
	"sort"
	"strings"
	"unicode/utf8"

	"github.com/mubiao/mubiao/corpus/message"
)

// Extractor is a compiled vocabulary. It is read-only after New and safe from
// many goroutines.
type Extractor struct {
	units      trie[*Unit]
	per        trie[string] // what quotients of units are given per
	cues       trie[*Cue]
	indicators trie[*Indicator]
	words      trie[*WordQuantity]
	gaps       []gapName // indicators' names with words between
	names      trie[*Exclusion]
	patterns   []*regexp.Regexp // exclusions by pattern, in order
	times      map[rune][]timePattern
	phrases    []phrasePattern
	exact      map[string]*Indicator
	pairs      []Pair
	refined    map[string][]*Indicator
	wordings   map[Use]wordings
	toLevel    wordings // cues that lead to a level
	toChange   wordings // cues of change
	edges      edges
	pledges    *pledges
	starts     map[rune]bool // runes with which a mention can begin
	segmenter  *Segmenter
	heads      map[HeadRole]*regexp.Regexp
	model      *Model
}

type gapName struct {
	from, to  string
	indicator *Indicator
}

type phrasePattern struct {
	re    *regexp.Regexp
	entry *Phrase
}

// New compiles and checks a vocabulary. Every mistake in it is in the one error.
func New(v *Vocabulary) (*Extractor, error) {
	e := &Extractor{times: map[rune][]timePattern{}, starts: map[rune]bool{}, heads: map[HeadRole]*regexp.Regexp{}, refined: map[string][]*Indicator{}, exact: map[string]*Indicator{}}
	var errs []error
	seen := map[string]string{}
	word := func(list, w, owner string) bool {
		switch prev, dup := seen[list+w]; {
		case w == "" || !utf8.ValidString(w) || strings.TrimSpace(w) != w:
			errs = append(errs, message.Errorf("%s of %s: bad word %q", list, owner, w))
		case dup:
			errs = append(errs, message.Errorf("%s %q stands twice: in %s and in %s", list, w, prev, owner))
		default:
			seen[list+w] = owner
			return true
		}
		return false
	}
	start := func(w string) {
		r, _ := utf8.DecodeRuneInString(w)
		e.starts[r] = true
	}
	var tokens []string
	for i := range v.Units {
		u := &v.Units[i]
		if u.Dimension == "" || len(u.Words) == 0 {
			errs = append(errs, message.Errorf("unit %v: words and dimension are needed", u.Words))
		}
		for _, w := range u.Words {
			if word("unit", w, u.Code) {
				e.units.add(w, u)
			}
		}
	}
	var wrong []error
	e.wordings, wrong = compileWordings(v.Wordings)
	errs = append(errs, wrong...)
	e.edges, wrong = compileEdges(v.Edges)
	errs = append(errs, wrong...)
	for _, w := range slices.Concat(e.wordings[Generic], e.wordings[OfThings]) {
		if utf8.RuneCountInString(w) > 1 && !strings.HasSuffix(w, "户") { // 茶农|户均, not 茶|农户|均
			tokens = append(tokens, w)
		}
	}
	for _, w := range e.wordings[PerUnit] {
		e.per.add(w, w)
	}
	ids := map[string]bool{}
	for i := range v.Indicators {
		in := &v.Indicators[i]
		if in.ID == "" || in.Name == "" {
			errs = append(errs, message.Errorf("indicator %q %q: id and name are needed", in.ID, in.Name))
		}
		if ids[in.ID] {
			errs = append(errs, message.Errorf("indicator id %q stands twice", in.ID))
		}
		ids[in.ID] = true
		for _, w := range in.Exact {
			if word("indicator", w, in.ID) {
				e.exact[w] = in
			}
		}
		if in.Of != "" {
			e.refined[in.Of] = append(e.refined[in.Of], in)
		}
		for _, w := range append([]string{in.Name}, in.Words...) {
			if !word("indicator", w, in.ID) {
				continue
			}
			if from, to, gap := strings.Cut(w, "…"); gap {
				e.gaps = append(e.gaps, gapName{from, to, in})
				continue
			}
			e.indicators.add(w, in)
			start(w)
			tokens = append(tokens, w)
		}
	}
	e.toLevel, e.toChange = wordsOf(v.Cues, Reach, Limit), wordsOf(v.Cues, Changing)
	for i := range v.Cues {
		c := &v.Cues[i]
		if !knownRoles[c.Role] {
			errs = append(errs, message.Errorf("cue %v: unknown role %q", c.Words, c.Role))
		}
		for _, w := range c.Words {
			if word("cue", w, string(c.Role)) {
				e.cues.add(w, c)
				start(w)
				tokens = append(tokens, w)
			}
		}
	}
	for i := range v.WordQuantities {
		q := &v.WordQuantities[i]
		for _, w := range q.Words {
			if word("word quantity", w, string(q.Form)) {
				e.words.add(w, q)
				start(w)
			}
		}
	}
	for i := range v.Exclusions {
		x := &v.Exclusions[i]
		for _, w := range x.Words {
			if word("exclusion", w, "exclusions") {
				e.names.add(w, x)
				start(w)
			}
		}
		if x.Pattern != "" {
			re, err := regexp.Compile("^(?:" + x.Pattern + ")")
			if err != nil {
				errs = append(errs, message.Errorf("exclusion %q: %w", x.Pattern, err))
				continue
			}
			e.patterns = append(e.patterns, re)
			for _, r := range x.Starts {
				e.starts[r] = true
			}
		}
	}
	for i := range v.Times {
		t := &v.Times[i]
		for _, w := range t.Words {
			if !word("time", w, string(t.Means)) {
				continue
			}
			if !strings.Contains(w, "{") {
				tokens = append(tokens, w)
			}
			p, first, err := compileTime(w, t)
			if err != nil {
				errs = append(errs, err)
				continue
			}
			for _, r := range first {
				e.times[r] = append(e.times[r], p)
				e.starts[r] = true
			}
		}
	}
	for i := range v.Phrases {
		p := &v.Phrases[i]
		re, err := regexp.Compile(p.Pattern)
		if err != nil {
			errs = append(errs, message.Errorf("phrase %q: %w", p.Pattern, err))
			continue
		}
		e.phrases = append(e.phrases, phrasePattern{re, p})
	}
	var err error
	if e.pledges, err = compilePledges(&v.Commitments); err != nil {
		errs = append(errs, err)
	}
	for _, h := range v.Heads {
		re, err := regexp.Compile(h.Pattern)
		switch {
		case err != nil:
			errs = append(errs, message.Errorf("head %q: %w", h.Pattern, err))
		case !knownHeads[h.Role]:
			errs = append(errs, message.Errorf("head %q: unknown role %q", h.Pattern, h.Role))
		case e.heads[h.Role] != nil:
			errs = append(errs, message.Errorf("heads: role %q stands twice", h.Role))
		default:
			e.heads[h.Role] = re
		}
	}
	for _, r := range "0123456789０１２３４５６７８９" {
		e.starts[r] = true
	}
	for _, r := range "零〇一二两三四五六七八九十百千万亿第前首榜半翻" {
		e.starts[r] = true
	}
	e.pairs = v.Pairs
	if err := e.reachable(v); err != nil {
		errs = append(errs, err)
	}
	sort.Strings(tokens)
	segmenter, err := NewSegmenter(tokens)
	if err != nil {
		errs = append(errs, err)
	}
	e.segmenter = segmenter
	if e.model, err = FittedModel(); err != nil {
		errs = append(errs, err)
	}
	return e, errors.Join(errs...)
}

var knownRoles = map[Role]bool{Modal: true, Limit: true, Tail: true, Changing: true, Reach: true, Mark: true, Act: true, Base: true,
	Whole: true, Spread: true, Order: true, Rule: true, Average: true, Scope: true, Bringing: true, Doing: true, Filler: true}
