package eval

import (
	"fmt"
	"math"
	"testing"

	"github.com/mubiao/mubiao/extract"
)

// rowsOf makes n rows with a sign, of which the given number are right.
func rowsOf(n, right int, signs ...string) []Verdict {
	var out []Verdict
	for i := range n {
		out = append(out, Verdict{Doc: fmt.Sprint(i % 20), Genre: "news", Right: i < right, Row: &Row{Kind: "target", Signs: append([]string{extract.Always}, signs...)}})
	}
	return out
}

func TestFittedConfidenceIsTheShareOfRightRows(t *testing.T) {
	m := Fit(append(rowsOf(1000, 970, "known"), rowsOf(1000, 600, "guessed")...))
	for sign, want := range map[string]float64{"known": 0.97, "guessed": 0.6} {
		if got := m.Probability([]string{extract.Always, sign}); math.Abs(got-want) > 0.01 {
			t.Errorf("%s: confidence %.3f where %.2f of the rows are right", sign, got, want)
		}
	}
	if m.Rows != 2000 || m.Right != 1570 || m.Documents != 20 {
		t.Errorf("fitted on %d rows, %d right, of %d documents", m.Rows, m.Right, m.Documents)
	}
}

func TestARareSignWeighsLittle(t *testing.T) {
	m := Fit(append(rowsOf(1000, 950), rowsOf(1, 0, "rare")...))
	if got := m.Probability([]string{extract.Always, "rare"}); got < 0.7 {
		t.Errorf("one wrong row brings its sign down to %.3f", got)
	}
}

func TestUnseenRowsMoveAllOfOneSort(t *testing.T) {
	m := Fit(append(rowsOf(500, 490, "known"), rowsOf(500, 490, extract.Promised)...))
	ShiftTo(m, append(rowsOf(100, 95, "known"), rowsOf(100, 70, extract.Promised)...))
	// One standard error of the log-odds below 0.95 and 0.70 of a hundred rows.
	for sign, want := range map[string]float64{"known": 0.923, extract.Promised: 0.652} {
		if got := m.Probability([]string{extract.Always, sign}); math.Abs(got-want) > 0.01 {
			t.Errorf("%s: confidence %.3f of the unseen rows, want %.3f", sign, got, want)
		}
	}
	if want := (extract.Measured{Documents: 20, Rows: 200, Right: 165, Sure: 100, SureRight: 95}); m.Unseen != want {
		t.Errorf("measured %+v on the unseen rows, want %+v", m.Unseen, want)
	}
}

func TestReliabilityCountsByBand(t *testing.T) {
	m := &extract.Model{Weights: map[string]float64{"sure": 4, "unsure": 0.5}}
	verdicts := Judge(m, append(rowsOf(50, 49, "sure"), rowsOf(10, 6, "unsure")...))
	table := Reliability(verdicts)
	if len(table) != 2 || table[0].From != 0.5 || table[0].Right != (Share{6, 10}) || table[1].From != 0.97 || table[1].Right != (Share{49, 50}) {
		t.Errorf("table %+v", table)
	}
	if sure, right := SureOf(verdicts); sure != (Share{50, 60}) || right != (Share{49, 50}) {
		t.Errorf("%v are sure, %v of them right", sure, right)
	}
}
