package eval

import (
	"math"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// written makes a file of labels in a folder of its own.
func written(t *testing.T, content string) string {
	t.Helper()
	name := filepath.Join(t.TempDir(), "labels.jsonl")
	if err := os.WriteFile(name, []byte(content), 0o644); err != nil {
		t.Fatal(err)
	}
	return name
}

const text = "云州市力争规上工业增加值增长６％左右。建成粮库3座，粮库3座已开工。\n编制云州港总体规划。"

func figures(t *testing.T, labels string, rows ...Row) *Result {
	t.Helper()
	read, err := ReadLabels(written(t, labels))
	if err != nil {
		t.Fatal(err)
	}
	texts := t.TempDir()
	if err := os.WriteFile(filepath.Join(texts, "yunzhou.txt"), []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
	set, err := NewSet("labels", read, texts)
	if err != nil {
		t.Fatal(err)
	}
	return set.Score(rows)
}

const growthLabel = `{"doc": "yunzhou", "quote": "规上工业增加值增长6%左右", "value_text": "6%左右", "kind": "target", "indicator": "规上工业增加值", "form": "growth", "direction": "up", "bound": "around", "low": 6, "high": 6, "unit": "percent", "strength": "striving", "period_end": null}`

func growthRow() Row {
	six := 6.0
	return Row{Source: "a/yunzhou.html#2", Genre: "news", Kind: "target", Sentence: "云州市力争规上工业增加值增长6%左右。", ValueText: "6%左右",
		Indicator: "工业增加值", Form: "growth", Direction: "up", Bound: "around", Low: &six, High: &six, Unit: "percent", Strength: "striving"}
}

func TestARowIsFoundAcrossSpellingsOfTheText(t *testing.T) {
	r := figures(t, growthLabel, growthRow())
	if f := r.Figures(0); f.DetectionF1 != 1 || *f.CoreF1 != 1 || *f.FullF1 != 1 {
		t.Errorf("detection %v, core %v, full %v; want 1 for each", f.DetectionF1, *f.CoreF1, *f.FullF1)
	}
	if r.Genres["news"] == nil || r.Genres["news"].Found != 1 {
		t.Errorf("the find is not counted for its genre: %v", r.Genres)
	}
}

func TestAWrongFieldCountsAgainstItsFigures(t *testing.T) {
	row := growthRow()
	row.Bound, row.Strength = "point", "planned"
	f := figures(t, growthLabel, row).Figures(1)
	if f.DetectionF1 != 1 || *f.CoreF1 != 0 || *f.Fields["bound"] != 0 || *f.RecallStriving != 0 || *f.Fields["unit"] != 1 {
		t.Errorf("got %+v", f)
	}
	if len(f.Errors) != 2 || f.Errors[0].Sentence != row.Sentence {
		t.Errorf("errors %+v; want bound and strength with the sentence", f.Errors)
	}
}

func TestEqualValuesAreToldApartByTheirPlace(t *testing.T) {
	labels := `{"doc": "yunzhou", "quote": "粮库3座，", "value_text": "3座", "kind": "target", "form": "level", "bound": "point", "low": 3, "high": 3, "unit": "count"}
{"doc": "yunzhou", "quote": "粮库3座", "nth": 2, "value_text": "3座", "kind": "result", "form": "level", "bound": "point", "low": 3, "high": 3, "unit": "count"}`
	three, start := 3.0, 19
	row := func(kind string, at int) Row {
		return Row{Source: "yunzhou", Kind: kind, Sentence: "建成粮库3座，粮库3座已开工。", SentenceStart: &start, ValueText: "3座", ValueStart: &at,
			Form: "level", Bound: "point", Low: &three, High: &three, Unit: "count"}
	}
	r := figures(t, labels, row("result", start+9), row("target", start+4))
	if r.All.Core != 2 {
		t.Errorf("%d of 2 are right: %+v", r.All.Core, r.Errors)
	}
}

func TestOptionalLabelsNeitherHelpNorHarm(t *testing.T) {
	optional := strings.Replace(growthLabel, `"kind"`, `"optional": true, "kind"`, 1)
	if r := figures(t, optional, growthRow()); r.All.Labels != 0 || r.All.Spurious != 0 {
		t.Errorf("%d labels, %d spurious; want none", r.All.Labels, r.All.Spurious)
	}
}

func TestACommitmentNeedsItsDeed(t *testing.T) {
	label := `{"doc": "yunzhou", "quote": "编制云州港总体规划", "kind": "commitment"}`
	row := Row{Source: "yunzhou", Kind: "commitment", Sentence: "编制云州港总体规划。", Action: "编制", Object: "云州港总体规划"}
	if r := figures(t, label, row); r.All.Deeds.F1() != 1 {
		t.Errorf("F1 %v of a commitment that is there", r.All.Deeds.F1())
	}
	row.Object = "方案"
	if r := figures(t, label, row); r.All.Deeds.F1() != 0 || len(r.Errors) != 2 {
		t.Errorf("F1 %v, errors %v of a commitment to something else", r.All.Deeds.F1(), r.Errors)
	}
}

func TestRowsThatOnlyOptionalLabelsMeetAreShown(t *testing.T) {
	label := `{"doc": "yunzhou", "quote": "编制云州港总体规划", "kind": "commitment", "optional": true}`
	row := Row{Source: "yunzhou", Genre: "notice", Kind: "commitment", Sentence: "编制云州港总体规划。", Action: "编制", Object: "云州港总体规划"}
	var shown strings.Builder
	if err := figures(t, label, row).Print(&shown, 0); err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(shown.String(), "commitment precision") || strings.Contains(shown.String(), "commitment F1") {
		t.Errorf("precision of the row belongs into the table, an F1 without required labels does not:\n%s", &shown)
	}
}

func TestASampleJudgesOnlyItsOwnRows(t *testing.T) {
	label := strings.Replace(growthLabel, `"kind"`, `"sampled": true, "kind"`, 1)
	other := growthRow()
	other.Sentence, other.ValueText = "建成粮库3座，粮库3座已开工。", "3座"
	if r := figures(t, label, growthRow(), other); r.All.Spurious != 0 || r.All.Found != 1 {
		t.Errorf("%d spurious, %d found; a row that was not drawn is not judged", r.All.Spurious, r.All.Found)
	}
	refused := `{"doc": "yunzhou", "sampled": true, "quote": "粮库3座，", "value_text": "3座", "kind": "none"}`
	if r := figures(t, refused, other); r.All.Spurious != 1 || r.All.Labels != 0 {
		t.Errorf("%d spurious of a row that the label says is no statement", r.All.Spurious)
	}
}

func TestDoccanoSpansBringTheirText(t *testing.T) {
	for name, line := range map[string]string{
		"list":    `{"id": 7, "text": "` + strings.ReplaceAll(text, "\n", `\n`) + `", "label": [[14, 18, "target"], [35, 44, "承诺"]]}`,
		"objects": `{"id": 7, "text": "` + strings.ReplaceAll(text, "\n", `\n`) + `", "entities": [{"label": "target", "start_offset": 14, "end_offset": 18}, {"label": "commitment?", "start_offset": 35, "end_offset": 44}]}`,
	} {
		labels, err := ReadLabels(written(t, line))
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if len(labels) != 2 || labels[0].ValueText != "６％左右" || labels[1].Quote != "编制云州港总体规划" || labels[1].Kind != "commitment" {
			t.Fatalf("%s: read %+v", name, labels)
		}
		set, err := NewSet("labels", labels, "")
		if err != nil {
			t.Fatal(err)
		}
		row := growthRow()
		row.Source = "text7.txt"
		f := set.Score([]Row{row}).Figures(0)
		if f.DetectionF1 != 1 || *f.Fields["kind"] != 1 || f.CoreF1 != nil || f.Fields["unit"] != nil {
			t.Errorf("%s: detection %v, core %v, unit %v; spans say nothing of fields", name, f.DetectionF1, f.CoreF1, f.Fields["unit"])
		}
	}
}

func TestMistakesInLabelsNameTheLine(t *testing.T) {
	for _, c := range []struct{ line, want string }{
		{`{"doc": "a", "kind": "goal", "quote": "x", "value_text": "x"}`, `kind "goal"`},
		{`{"kind": "target", "quote": "x", "value_text": "x"}`, "doc is missing"},
		{`{"doc": "a", "kind": "target", "value_text": "x"}`, "quote"},
		{`{"doc": "a", "kind": "target", "quote": "x"`, "unexpected end"},
		{`{"text": "短", "label": [[0, 9, "target"]]}`, "outside its text"},
		{`{"text": "短文", "label": [[0, 1, "thing"]]}`, `kind "thing"`},
	} {
		_, err := ReadLabels(written(t, growthLabel+"\n"+c.line+"\n"))
		if err == nil || !strings.Contains(err.Error(), "labels.jsonl:2: ") || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v; want line 2 and %q", c.line, err, c.want)
		}
	}
}

func TestIntervalIsWilsons(t *testing.T) {
	// 8 of 10: worked by hand from Wilson's formula.
	low, high := Share{8, 10}.Interval()
	if math.Abs(low-0.4902) > 5e-4 || math.Abs(high-0.9433) > 5e-4 {
		t.Errorf("8 of 10 lies in %.4f to %.4f", low, high)
	}
	if low, high := (Share{10, 10}).Interval(); high < 0.9999 || low > 0.73 || low < 0.72 {
		t.Errorf("10 of 10 lies in %.4f to %.4f", low, high)
	}
}

func FuzzReadLabels(f *testing.F) {
	f.Add([]byte(growthLabel))
	f.Add([]byte(`{"text": "增长6%", "label": [[2, 4, "target"]]}`))
	f.Add([]byte(`{"text": "增长6%", "meta": {"doc": 3}, "entities": [{"label": "目标?", "start_offset": -1, "end_offset": 99}]}`))
	f.Fuzz(func(t *testing.T, line []byte) {
		labels, err := parseLine(line, 1)
		if err != nil {
			return
		}
		set := &Set{Labels: labels, Texts: map[string]string{}, genres: map[string]string{}}
		for _, l := range labels {
			set.Texts[l.Doc] = l.text + text
		}
		row := growthRow()
		row.Source = "yunzhou"
		set.Score([]Row{row})
	})
}
