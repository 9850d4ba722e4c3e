package output

import (
	"strings"
	"testing"
)

func TestFilterKeepsWhatMeetsEveryCondition(t *testing.T) {
	row := sampleBatch().Statements[0] // 规上工业增加值 下降2%左右, by the end of 2024, 340200 芜湖市
	id, code := "industry_va", "340200"
	row.IndicatorID, row.RegionCode = &id, &code
	tests := []struct {
		conditions string // separated by ;
		keeps      bool
	}{
		{"", true},
		{"kind=target", true},
		{"kind = commitment,target", true},
		{"kind!=target", false},
		{"kind=target;strength=striving", true},
		{"kind=target;strength=binding", false},
		{"indicator=规上工业增加值", true},
		{"indicator=industry_va", true},
		{"indicator!=industry_va", false},
		{"indicator=地区生产总值", false},
		{"region=340200", true},
		{"region=340000", true},
		{"region=安徽", true},
		{"region=340100", false},
		{"region=100000", false},
		{"level=prefecture", true},
		{"year=2024", true},
		{"year>=2025", false},
		{"value<0", true},
		{"low>=2;high<=2", true},
		{"due<2025-01-01", true},
		{"due<2024-12-31", false},
		{"due<=2024-12-31", true},
		{"confidence>=0.9", false}, // null
		{"confidence!=0.9", true},
		{"headline=true", true},
		{"warnings=inferred_year", true},
		{"warnings!=inferred_year", false},
		{"co_actors=市财政局", false},
	}
	for _, test := range tests {
		var conditions []string
		if test.conditions != "" {
			conditions = strings.Split(test.conditions, ";")
		}
		filter, err := ParseFilter(conditions)
		if err != nil {
			t.Errorf("%q: %v", test.conditions, err)
		} else if got := filter.Keeps(&row); got != test.keeps {
			t.Errorf("%q keeps the row: %v", test.conditions, got)
		}
	}
}

func TestBadConditionsAreRefusedByName(t *testing.T) {
	for condition, want := range map[string]string{
		"target":            "not a condition",
		"kinds=target":      "no column kinds",
		"year>many":         `report_year is a number and "many" is none`,
		"due<soon":          "period_end is a day",
		"headline=yes":      "headline is true or false",
		"kind<target,other": "takes one value",
		"region>340000":     "compared with = or !=",
		"region=没有这个地方":     `no place is called "没有这个地方"`,
	} {
		if _, err := ParseFilter([]string{condition}); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v, want %q", condition, err, want)
		}
	}
}

func TestWithoutTextLeavesAQuoteAroundTheValue(t *testing.T) {
	row := sampleBatch().Statements[0]
	text := strings.Repeat("前", 100) + *row.ValueText + strings.Repeat("后", 100)
	row.Sentence = text
	row.SentenceStart = *row.ValueStart - 100
	row.WithoutText()
	if len([]rune(row.Sentence)) != quoteLength || !strings.Contains(row.Sentence, *row.ValueText) {
		t.Errorf("the quote is %q", row.Sentence)
	}
	at := *row.ValueStart - row.SentenceStart
	if got := string([]rune(row.Sentence)[at : at+*row.ValueEnd-*row.ValueStart]); got != *row.ValueText {
		t.Errorf("value_start - sentence_start points at %q of the quote", got)
	}
}
