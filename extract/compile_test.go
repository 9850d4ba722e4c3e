package extract

import (
	"errors"
	"strings"
	"testing"
)

// TestBrokenVocabularies builds one vocabulary with every sort of mistake: New
// refuses it and names each of them in the one error.
func TestBrokenVocabularies(t *testing.T) {
	_, err := New(&Vocabulary{
		Units:          []Unit{{Words: []string{"米"}, Dimension: Physical, Code: "m"}, {Words: []string{"米"}, Dimension: Physical, Code: "meter"}, {Words: []string{"桶"}}},
		Indicators:     []Indicator{{ID: "grain", Name: "粮食产量"}, {ID: "grain", Name: "粮食"}, {Name: "棉花"}, {ID: "storage", Name: "新型储能", Words: []string{"全年储能"}}},
		Cues:           []Cue{{Words: []string{"确保"}, Role: "shout"}, {Words: []string{" 力争"}, Role: Modal}, {Words: []string{"正式"}, Role: Mark}, {Words: []string{"全年", "翻倍", "新型储能"}, Role: Filler}},
		Times:          []Time{{Words: []string{"{Z}年"}, Means: InYear}, {Words: []string{"全年"}, Means: WholeYear}},
		WordQuantities: []WordQuantity{{Words: []string{"一律"}, Form: Share}, {Words: []string{"翻倍"}, Form: Multiple}},
		Phrases:        []Phrase{{Pattern: "(同步"}},
		Edges:          []Edge{{Pattern: "从(而"}},
		Exclusions:     []Exclusion{{Words: []string{"正式", "一律"}}, {Pattern: "[0-9"}},
		Heads:          []Head{{Role: "hat", Pattern: "帽"}},
		Commitments:    Commitments{Deeds: []Deed{{Words: []string{"制定"}, Class: "sing"}}},
	})
	if err == nil {
		t.Fatal("a broken vocabulary was taken")
	}
	for _, want := range []string{
		`unit "米" stands twice: in m and in meter`,
		`unit [桶]: words and dimension are needed`,
		`indicator id "grain" stands twice`,
		`indicator "" "棉花": id and name are needed`,
		`cue [确保]: unknown role "shout"`,
		`cue of modal: bad word " 力争"`,
		`indicator "全年储能" hides the time "全年" with which it begins`,
		`cue "正式" is never read: the exclusion "正式" takes it`,
		`cue "全年" is never read: a time has the same spelling`,
		`cue "翻倍" is never read: a quantity in words has the same spelling`,
		`cue "新型储能" is never read: the indicator storage has the same spelling`,
		`quantity in words "一律" is never read: the exclusion "一律" takes it`,
		`time "{Z}年": unknown slot {Z}`,
		`phrase "(同步": error parsing regexp`,
		`edge "从(而": error`,
		`exclusion "[0-9": error parsing regexp`,
		`head "帽": unknown role "hat"`,
		`deed [制定]: unknown class "sing"`,
	} {
		if !strings.Contains(err.Error(), want) {
			t.Errorf("the error does not say %q", want)
		}
	}
	if t.Failed() {
		t.Log(err)
	}
}

// TestEvidenceThatFails wants each entry named whose evidence is missing, is beside
// the point, or gives something else.
func TestEvidenceThatFails(t *testing.T) {
	v := &Vocabulary{
		Units: []Unit{
			{Words: []string{"米"}, Code: "m", Dimension: Physical, Proof: Proof{Sample: "围墙长度达到5米。", Gives: "target 围墙长度 level point 5 m planned"}},
			{Words: []string{"吨"}, Code: "t", Dimension: Physical},
			{Words: []string{"亩"}, Code: "mu", Dimension: Physical, Proof: Proof{Sample: "围墙长度达到7米。", Why: "no 亩 in it"}},
			{Words: []string{"升"}, Code: "l", Dimension: Physical, Proof: Proof{Sample: "水量达到3升。"}},
		},
		Cues: []Cue{{Words: []string{"达到"}, Role: Reach, Proof: Proof{Sample: "围墙长度达到8米。", Gives: "target 围墙长度 level point 9 m planned"}}},
	}
	e, err := New(v)
	if err != nil {
		t.Fatal(err)
	}
	var said []string
	for _, err := range e.Prove(v).(interface{ Unwrap() []error }).Unwrap() {
		var u *Unproved
		if !errors.As(err, &u) {
			t.Fatalf("%v is no Unproved", err)
		}
		said = append(said, u.Error())
	}
	want := []string{
		"unit 吨: no sample",
		`unit 亩: the sample "围墙长度达到7米。" does not use it`,
		"unit 升: " + NothingGiven,
		"cue 达到: \"围墙长度达到8米。\"\n\tmissing target 围墙长度 level point 9 m planned\n\tnoisy   target 围墙长度 level point 8 m planned",
	}
	if strings.Join(said, "\n") != strings.Join(want, "\n") {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(said, "\n"), strings.Join(want, "\n"))
	}
}
