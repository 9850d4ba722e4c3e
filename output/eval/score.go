package eval

import (
	"maps"
	"slices"
)

// Error is one place where program and label differ.
type Error struct {
	Sort     string `json:"sort"` // missed, spurious, missed commitment, spurious commitment or the field
	Doc      string `json:"doc"`
	Genre    string `json:"genre,omitempty"`
	Kind     string `json:"kind"`
	Words    string `json:"words"` // the label's quote, or the row's value
	Labelled string `json:"labelled,omitempty"`
	Got      string `json:"got,omitempty"`
	Sentence string `json:"sentence"`
}

// Verdict says whether a row that the labels can judge is right: its core for a
// value, that it was marked for a commitment.
type Verdict struct {
	Set, Doc string
	Genre    string
	Row      *Row
	Right    bool
}

// Result is the comparison of all documents.
type Result struct {
	All      *Tally
	Genres   map[string]*Tally
	Errors   []Error
	Verdicts []Verdict
}

// Score compares rows with the labels. Rows of other documents are left out.
func (s *Set) Score(rows []Row) *Result {
	labels := make(map[string][]Label)
	for _, l := range s.Labels {
		labels[l.Doc] = append(labels[l.Doc], l)
	}
	sorted := make(map[string][]Row)
	for _, r := range rows {
		if doc := s.docOf(r.DocID, r.Source); doc != "" {
			sorted[doc] = append(sorted[doc], r)
		}
	}
	r := &Result{All: newTally(), Genres: make(map[string]*Tally)}
	for _, doc := range slices.Sorted(maps.Keys(s.Texts)) {
		genre := s.genres[doc]
		if genre == "" && len(sorted[doc]) > 0 {
			genre = sorted[doc][0].Genre
		}
		if genre == "" {
			genre = "unknown"
		}
		c := &comparison{set: s.Name, doc: doc, genre: genre, article: newArticle(s.Texts[doc]), tally: newTally(), result: r}
		c.compare(labels[doc], sorted[doc])
		r.All.add(c.tally)
		if r.Genres[genre] == nil {
			r.Genres[genre] = newTally()
		}
		r.Genres[genre].add(c.tally)
	}
	return r
}

// Add takes in the result of another set.
func (r *Result) Add(s *Result) {
	r.All.add(s.All)
	for genre, t := range s.Genres {
		if r.Genres[genre] == nil {
			r.Genres[genre] = newTally()
		}
		r.Genres[genre].add(t)
	}
	r.Errors = append(r.Errors, s.Errors...)
	r.Verdicts = append(r.Verdicts, s.Verdicts...)
}

// comparison is that of one document, while it is made.
type comparison struct {
	set, doc, genre string
	article         *article
	tally           *Tally
	result          *Result
}

func (c *comparison) compare(labels []Label, rows []Row) {
	sampled := slices.ContainsFunc(labels, func(l Label) bool { return l.Sampled })
	marked, placed := c.article.matched(labels, rows)
	for _, l := range marked {
		switch {
		case l.Optional || l.Kind == no:
		case l.Kind == "commitment":
			c.deed(l)
		default:
			c.value(l)
		}
	}
	for _, r := range placed {
		if r.label == nil && sampled {
			continue
		}
		if r.ValueText != "" {
			c.number(r)
		} else {
			c.undertaking(r)
		}
	}
}

// value counts a labelled value.
func (c *comparison) value(l *placedLabel) {
	t := c.tally
	kind := of(t.Of, l.Kind)
	t.Labels++
	kind.Labels++
	agreed := l.row != nil && judgedKind(l.Label, l.row.Row) == l.Kind
	of(t.Kinds, l.Kind).Recall.count(agreed)
	if agreed {
		of(t.Kinds, l.Kind).Precision.Right++
	}
	if l.row == nil {
		t.Missed++
		c.fail(Error{Sort: "missed", Kind: l.Kind, Words: l.words(), Sentence: c.article.sentence(l.span)})
		return
	}
	t.Found++
	kind.Found++
	if l.Kind == "target" && !l.KindAny && !l.kindOnly {
		of(t.Wording, l.Strength).count(l.Strength == l.row.Strength)
	}
	isRight := make(map[string]bool)
	for _, field := range fieldsOf(l.Label) {
		isRight[field] = right(field, l.Label, l.row.Row)
		of(t.Fields, field).count(isRight[field])
		if !isRight[field] {
			c.fail(Error{Sort: field, Kind: l.Kind, Words: l.words(), Labelled: labelled(field, l.Label), Got: got(field, l.row.Row), Sentence: l.row.Sentence})
		}
	}
	if l.kindOnly {
		return
	}
	t.Fielded++
	all := func(fields []string) bool {
		return !slices.ContainsFunc(fields, func(f string) bool { return !isRight[f] })
	}
	if all(core) {
		t.Core++
		kind.Core++
	}
	if all(full) {
		t.Full++
		kind.Full++
	}
	c.result.Verdicts = append(c.result.Verdicts, c.verdict(l.row.Row, all(core)))
}

// number counts a row with a value against its kind's precision; values that no
// label knows are spurious.
func (c *comparison) number(r *placedRow) {
	var l *Label
	if r.label != nil {
		l = r.label.Label
	}
	if l == nil || !l.Optional {
		of(c.tally.Kinds, judgedKind(l, r.Row)).Precision.Of++
	}
	if l != nil && l.Kind != no {
		return
	}
	c.tally.Spurious++
	c.fail(Error{Sort: "spurious", Kind: r.Kind, Words: r.ValueText, Sentence: r.sentence()})
	c.result.Verdicts = append(c.result.Verdicts, c.verdict(r.Row, false))
}

// deed counts a labelled commitment.
func (c *comparison) deed(l *placedLabel) {
	t := c.tally
	t.Deeds.Recall.count(l.row != nil)
	if l.row == nil {
		c.fail(Error{Sort: "missed commitment", Kind: l.Kind, Words: l.words(), Sentence: c.article.sentence(l.span)})
		return
	}
	if l.Due {
		isRight := l.row.PeriodEnd == l.PeriodEnd
		t.DueDates.count(isRight)
		if !isRight {
			c.fail(Error{Sort: "due date", Kind: l.Kind, Words: l.words(), Labelled: labelled("period_end", l.Label), Got: got("period_end", l.row.Row), Sentence: l.row.Sentence})
		}
	}
}

// undertaking counts a row without a value: any label makes it right.
func (c *comparison) undertaking(r *placedRow) {
	isRight := r.label != nil && r.label.Kind != no
	c.tally.Deeds.Precision.count(isRight)
	if !isRight {
		c.fail(Error{Sort: "spurious commitment", Kind: r.Kind, Words: r.Action + r.Object, Sentence: r.sentence()})
	}
	c.result.Verdicts = append(c.result.Verdicts, c.verdict(r.Row, isRight))
}

func (c *comparison) verdict(r *Row, isRight bool) Verdict {
	return Verdict{Set: c.set, Doc: c.doc, Genre: c.genre, Row: r, Right: isRight}
}

func (c *comparison) fail(e Error) {
	e.Doc, e.Genre = c.doc, c.genre
	c.result.Errors = append(c.result.Errors, e)
}

func (l *placedLabel) words() string {
	if l.Quote != "" {
		return l.Quote
	}
	return l.ValueText
}

func (r *placedRow) sentence() string {
	if r.span == nil {
		return r.Sentence + "  [not in the text]"
	}
	return r.Sentence
}
