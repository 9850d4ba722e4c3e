package output

import (
	"strings"
	"testing"
	"unicode/utf8"
)

func TestPointIndexAgreesWithCountingFromTheStart(t *testing.T) {
	texts := []string{
		"",
		"a",
		"增长6%左右。",
		strings.Repeat("增", 1000),
		strings.Repeat("a", 255) + "增长𠮷b" + strings.Repeat("b增", 400),
		strings.Repeat("\xff增", 300) + "\xe5\xa2", // invalid bytes count as one each
	}
	for _, text := range texts {
		index := indexPoints(text)
		for i := 0; i <= len(text); i++ {
			if i < len(text) && !utf8.RuneStart(text[i]) {
				continue
			}
			if got, want := int(index.at(i)), utf8.RuneCountInString(text[:i]); got != want {
				t.Fatalf("%.20q…: %d code points before byte %d, want %d", text, got, i, want)
			}
		}
	}
}
