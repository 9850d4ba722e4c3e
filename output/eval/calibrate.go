package eval

import (
	"hash/fnv"
	"maps"
	"math"
	"slices"

	"github.com/mubiao/mubiao/extract"
)

// folds is the number of parts for cross-validation.
const folds = 10

// penalty keeps the weight of a sign near nought until many rows speak for it.
const penalty = 2

// Fit finds the weights of the signs with which rows turned out right: a
// logistic regression with a quadratic penalty. The same verdicts give the same weights.
func Fit(verdicts []Verdict) *extract.Model {
	m := &extract.Model{Rows: len(verdicts), Weights: make(map[string]float64)}
	docs := make(map[string]bool)
	bearers := make(map[string][]int) // rows by sign
	for i, v := range verdicts {
		docs[v.Set+"/"+v.Doc] = true
		if v.Right {
			m.Right++
		}
		for _, s := range v.Row.Signs {
			bearers[s] = append(bearers[s], i)
		}
	}
	m.Documents = len(docs)
	signs := slices.Sorted(maps.Keys(bearers))
	sums := make([]float64, len(verdicts))
	// One Newton step for one sign after another; signs are few and mostly apart,
	// so that this settles soon.
	for range 300 {
		for _, s := range signs {
			slope, bend := -penalty*m.Weights[s], float64(penalty)
			if s == extract.Always {
				slope, bend = 0, 1e-9
			}
			for _, i := range bearers[s] {
				p := 1 / (1 + math.Exp(-sums[i]))
				if verdicts[i].Right {
					slope += 1 - p
				} else {
					slope -= p
				}
				bend += p * (1 - p)
			}
			step := max(-1, min(1, slope/bend))
			m.Weights[s] += step
			for _, i := range bearers[s] {
				sums[i] += step
			}
		}
	}
	for s, w := range m.Weights {
		m.Weights[s] = math.Round(1000*w) / 1000
	}
	return m
}

// ShiftTo moves the model to rows of documents that the program was not developed
// on: there it errs more often, and only how much more is fitted to them.
func ShiftTo(m *extract.Model, unseen []Verdict) {
	m.Shift = extract.Shift{}
	m.Shift = extract.Shift{
		Values:      shiftOf(m, unseen, false),
		Commitments: shiftOf(m, unseen, true),
	}
	sure, right := SureOf(Judge(m, unseen))
	m.Unseen = extract.Measured{Rows: len(unseen), Sure: sure.Right, SureRight: right.Right}
	docs := make(map[string]bool)
	for _, v := range unseen {
		docs[v.Doc] = true
		if v.Right {
			m.Unseen.Right++
		}
	}
	m.Unseen.Documents = len(docs)
}

// shiftOf is what makes the mean confidence of the rows of one sort their share of right
// ones, less one standard error: so few rows may have been lucky, and a confidence that
// promises too little does less harm.
func shiftOf(m *extract.Model, unseen []Verdict, promised bool) float64 {
	shift, bend := 0.0, 0.0
	for range 50 {
		slope := 0.0
		bend = 1e-9
		for _, v := range unseen {
			if slices.Contains(v.Row.Signs, extract.Promised) != promised {
				continue
			}
			p := m.Probability(v.Row.Signs)
			p = p / (p + (1-p)*math.Exp(-shift))
			slope -= p
			if v.Right {
				slope++
			}
			bend += p * (1 - p)
		}
		// Within bounds also where all rows are right, or none.
		shift = max(-3, min(3, shift+slope/bend))
	}
	shift -= 1 / math.Sqrt(max(1, bend)) // the information of a logistic model is its bend
	return math.Round(1000*shift) / 1000
}

// Judge gives the rows of verdicts the confidence of a model.
func Judge(m *extract.Model, verdicts []Verdict) []Verdict {
	out := slices.Clone(verdicts)
	for i := range out {
		row := *out[i].Row
		p := m.Probability(row.Signs)
		row.Confidence, out[i].Row = &p, &row
	}
	return out
}

// CrossValidate gives each verdict the confidence of a model that saw none of
// its document's rows, moved by a shift.
func CrossValidate(verdicts []Verdict, shift extract.Shift) []Verdict {
	foldOf := func(v Verdict) uint32 {
		h := fnv.New32a()
		h.Write([]byte(v.Set + "/" + v.Doc))
		return h.Sum32() % folds
	}
	var out []Verdict
	for fold := range uint32(folds) {
		var seen, unseen []Verdict
		for _, v := range verdicts {
			if foldOf(v) == fold {
				unseen = append(unseen, v)
			} else {
				seen = append(seen, v)
			}
		}
		m := Fit(seen)
		m.Shift = shift
		out = append(out, Judge(m, unseen)...)
	}
	return out
}
