package eval

import (
	"fmt"
	"slices"
	"testing"
)

func TestASampleKeepsTheSharesOfTheStrata(t *testing.T) {
	var strata []string
	for i := range 1000 {
		strata = append(strata, fmt.Sprint("stratum ", i%10/7)) // 700 of 0, 300 of 1
	}
	drawn := Draw(strata, 100, 1)
	count := map[string]int{}
	for _, i := range drawn {
		count[strata[i]]++
	}
	if len(drawn) != 100 || count["stratum 0"] != 70 || !slices.IsSorted(drawn) || len(slices.Compact(slices.Clone(drawn))) != 100 {
		t.Errorf("drew %d rows, %v", len(drawn), count)
	}
	if !slices.Equal(drawn, Draw(strata, 100, 1)) {
		t.Error("the same seed draws another sample")
	}
	if slices.Equal(drawn, Draw(strata, 100, 2)) {
		t.Error("another seed draws the same sample")
	}
	if all := Draw(strata, 5000, 1); len(all) != 1000 {
		t.Errorf("drew %d of 1000 rows", len(all))
	}
}
