package extract_test

import (
	"testing"
	"time"

	"github.com/mubiao/mubiao/corpus"
	"github.com/mubiao/mubiao/extract"
	"github.com/mubiao/mubiao/extract/lexicon"
)

func TestConfidenceFollowsTheGrounds(t *testing.T) {
	e, err := extract.New(lexicon.Default())
	if err != nil {
		t.Fatal(err)
	}
	confidence := func(genre corpus.Genre, text string) float64 {
		t.Helper()
		doc := corpus.Parse(text, corpus.NewDate(2024, time.March, 1))
		doc.Genre = genre
		found := e.Statements(doc)
		if len(found) == 0 {
			t.Fatalf("%s: nothing is stated", text)
		}
		for _, s := range found {
			if s.Confidence == nil || *s.Confidence <= 0 || *s.Confidence > 1 {
				t.Fatalf("%s: confidence %v is no probability", text, s.Confidence)
			}
		}
		return *found[0].Confidence
	}
	clear := confidence(corpus.WorkReport, "今年经济社会发展主要预期目标是：地区生产总值增长6%左右。")
	vague := confidence(corpus.News, "站在岸边的老人告诉记者，那边有三四万。")
	if clear < 0.95 {
		t.Errorf("a headline target of a work report has confidence %.3f", clear)
	}
	if vague > 0.85 || vague >= clear {
		t.Errorf("a bare number that somebody mentions has confidence %.3f, a headline target %.3f", vague, clear)
	}
}
