package extract

import (
	_ "embed"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/mubiao/mubiao/corpus"
)

// The confidence of a row is a logistic model over signs: plain facts about how
// the row came about. A sign adds its weight, and the sum is turned into the
// probability that the row is right (kind, form, direction, bound, numbers and
// unit of a value; for a commitment, that it is one). The weights were fitted
// on hand labels by mubiao eval --calibrate; docs/accuracy.md says how.

//go:embed confidence.json
var fittedModel []byte

const (
	Always   = "always"     // the sign that every row bears
	Promised = "commitment" // the sign of commitments
)

// Model is the fitted weights and what they were fitted on.
type Model struct {
	Rows      int                `json:"rows"`      // that the labels can judge
	Right     int                `json:"right"`     // of them
	Documents int                `json:"documents"` // they stand in
	Unseen    Measured           `json:"unseen"`    // on documents that the program was not developed on
	Shift     Shift              `json:"shift"`     // what those ask to add to every sum
	Weights   map[string]float64 `json:"weights"`   // by sign; others weigh nothing
}

// Measured is how right rows turned out to be.
type Measured struct {
	Documents int `json:"documents"`
	Rows      int `json:"rows"` // that the labels can judge
	Right     int `json:"right"`
	Sure      int `json:"sure"` // rows of a confidence above 0.9
	SureRight int `json:"sure_right"`
}

// Shift is added to the sums of all values and of all commitments.
type Shift struct {
	Values      float64 `json:"values"`
	Commitments float64 `json:"commitments"`
}

// FittedModel is the one that this program gives its rows their confidence by.
func FittedModel() (*Model, error) {
	var m Model
	if err := json.Unmarshal(fittedModel, &m); err != nil {
		return nil, fmt.Errorf("confidence.json: %w", err)
	}
	if m.Weights == nil {
		return nil, errors.New("confidence.json: no weights")
	}
	return &m, nil
}

// Probability is that of a row with these signs, 0 to 1.
func (m *Model) Probability(signs []string) float64 {
	sum := m.Shift.Values
	if slices.Contains(signs, Promised) {
		sum = m.Shift.Commitments
	}
	for _, s := range signs {
		sum += m.Weights[s]
	}
	return 1 / (1 + math.Exp(-sum))
}

// Signs lists the facts that the statement's confidence rests on.
func (s *Statement) Signs() []string { return s.signs }

// weigh gives every statement its confidence.
func (e *Extractor) weigh(doc *corpus.Document, statements []Statement) {
	for i := range statements {
		s := &statements[i]
		if s.Kind != Commitment && mixed(statements, i) {
			s.signs = append(s.signs, "targets and results in the sentence")
		}
		s.signs = append(s.signs, Always, "genre "+string(doc.Genre))
		if s.Kind == Commitment {
			s.signs = append(s.signs, promiseSigns(doc, s)...)
		} else {
			s.signs = append(s.signs, valueSigns(doc, s)...)
		}
		// Three digits: the labels do not tell finer ones apart.
		c := math.Round(1000*e.model.Probability(s.signs)) / 1000
		s.Confidence = &c
	}
}

// mixed reports whether a neighbour in the same sentence is of the other kind.
func mixed(statements []Statement, i int) bool {
	other := map[Kind]Kind{Target: Result, Result: Target}[statements[i].Kind]
	for _, step := range []int{-1, 1} {
		for j := i + step; j >= 0 && j < len(statements) && statements[j].Sentence == statements[i].Sentence; j += step {
			if statements[j].Kind == other && statements[j].Cell == "" {
				return true
			}
		}
	}
	return false
}

// valueSigns are what the finished row of a value shows.
func valueSigns(doc *corpus.Document, s *Statement) []string {
	signs := []string{"kind " + string(s.Kind), "form " + string(s.Form)}
	add := func(sign string, is bool) {
		if is {
			signs = append(signs, sign)
		}
	}
	number := s.Low != nil || s.High != nil
	sentence := s.Sentence.Of(doc.Text)
	add("table cell", s.Cell != "")
	add("headline of a table", s.Headline && s.Cell != "")
	add("indicator of the vocabulary", s.IndicatorID != "")
	add("no indicator", s.Indicator == "")
	add("long indicator", utf8.RuneCountInString(s.Indicator) > 12)
	add("no unit", number && s.Unit == "")
	add("bare number", s.Unit == "count" && s.MeasureWord == "")
	add("phrase without a number", !number && s.Bound != "")
	add("share outside the vocabulary", s.Form == Share && s.IndicatorID == "" && s.Cell == "")
	add("bounded", s.Bound != Point && number)
	add("no period", s.Period == Period{})
	add("long sentence", utf8.RuneCountInString(sentence) > 150)
	add("someone's words", s.Cell == "" && quoting(sentence))
	add("warned", len(s.Warnings) > 0)
	return signs
}

// quoting reports whether a sentence tells what someone said: 他说, “…”, ？.
func quoting(sentence string) bool {
	return strings.Contains(sentence, "？") || slices.ContainsFunc([]string{"说，", "说：", "表示，", "介绍，", "告诉", "我们"}, func(w string) bool { return strings.Contains(sentence, w) })
}

// promiseSigns are what the finished row of a commitment shows.
func promiseSigns(doc *corpus.Document, s *Statement) []string {
	signs := []string{Promised}
	add := func(sign string, is bool) {
		if is {
			signs = append(signs, sign)
		}
	}
	plan := doc.Genre == corpus.Plan || doc.Genre == corpus.WorkReport
	add("commitment of a plan", plan)
	add("commitment with a date", !s.Period.End.IsZero())
	add("commitment with a modal", s.Modality != "")
	add("commitment to a named thing", strings.ContainsAny(s.Object, "“《"))
	add("commitment to a short object", utf8.RuneCountInString(s.Object) < 5)
	add("commitment to a long object", utf8.RuneCountInString(s.Object) > 25)
	add("commitment in the review", s.Section == "review")
	return signs
}

// grounds notes what speaks for the kind of a value and what against it, and
// how its noun was found: what the finished row no longer shows.
func (p *passage) grounds(f *frame) {
	add := func(sign string, is bool) {
		if is {
			f.st.signs = append(f.st.signs, sign)
		}
	}
	kind := f.st.Kind
	speaking := 0
	hear := func(what string, target, result bool) {
		agrees := target && kind == Target || result && kind == Result
		if agrees {
			speaking++
		}
		add(what+" agrees", agrees)
		add(what+" contradicts", !agrees && (target && kind == Result || result && kind == Target))
	}
	said, _ := p.nearest(f)
	hear("word", said == Target, said == Result)
	date := "date"
	if f.carried {
		date = "date of another clause"
	}
	past, future := p.relation(f)
	hear(date, future, past)
	hear("section", p.ctx.section == "plan", p.ctx.section == "review")
	hear("modal", f.st.Modality != "", false)
	hear("mark in the sentence", false, said == "" && p.marked(Result))
	add("headline", f.st.Headline)
	add(fmt.Sprintf("%d grounds for the kind", min(speaking, 3)), !f.st.Headline)
	add("kind by genre alone: "+string(p.ctx.doc.Genre), speaking == 0 && !f.st.Headline)
	add("noun inherited", f.noun.empty())
	add("noun behind", f.after)
	add("numeral below ten", f.q.small)
	add("quantity in words", f.q.word != nil)
	add("bare magnitude", f.q.bare || f.q.plain)
	add("baseline", f.baseline)
}
