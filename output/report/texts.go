package report

import (
	"slices"
	"unicode/utf8"
)

// units turns offsets in code points into offsets in UTF-16 code units, which
// is how JavaScript counts: a character beyond the basic plane takes two.
type units struct{ wide []int32 } // the code points that take two units

func indexUnits(text string) units {
	var u units
	point := int32(0)
	for _, r := range text {
		if r > 0xFFFF {
			u.wide = append(u.wide, point)
		}
		point++
	}
	return u
}

func (u units) at(point int32) int32 {
	before, _ := slices.BinarySearch(u.wide, point)
	return point + int32(before)
}

// length counts the units of the text of which u is the index.
func (u units) length(text string) int32 {
	return int32(utf8.RuneCountInString(text) + len(u.wide))
}
