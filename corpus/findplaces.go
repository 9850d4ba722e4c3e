package corpus

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// PlaceMention is a place named in a text. Start and End are byte offsets,
// half-open. 北京市朝阳区 is one mention, of the innermost place. An ambiguous
// mention names one of several places of that name, and Place is zero.
type PlaceMention struct {
	Start, End int
	Place      Place
	Ambiguous  bool
}

// FindPlaces returns the places that text names, from left to right and
// without overlap. Names are taken as people write them (吉林, 恩施州, 定西,
// 浦东新区, 全国); 我省, 全市 and the like are read from within, the place that
// the text is about, which also decides between homonyms (鼓楼区) unless a
// place named just before does. Groups of places (长三角, 东北地区) are no
// places of GB/T 2260 and are not found.
func FindPlaces(text string, within Place) []PlaceMention {
	f := placeFinder{text: text, within: within, names: placeNames()}
	f.run()
	return f.mentions
}

// FindPlace returns the place that a title, an issuer or a publisher names
// first, as closely as it names it: 芜湖市 for 安徽省芜湖市人民政府. Central organs
// stand for the nation. It returns false when no place is named or the first
// one is ambiguous.
func FindPlace(text string) (Place, bool) {
	f := placeFinder{text: text, names: placeNames(), heading: true}
	f.run()
	for _, organ := range centralOrgans {
		if i := strings.Index(text, organ); i >= 0 && (len(f.mentions) == 0 || i < f.mentions[0].Start) {
			return PlaceByCode(nationCode)
		}
	}
	if len(f.mentions) == 0 || f.mentions[0].Ambiguous {
		return Place{}, false
	}
	return f.mentions[0].Place, true
}

type placeFinder struct {
	text     string
	within   Place
	names    *nameIndex
	heading  bool // a newspaper's or a university's place counts
	mentions []PlaceMention
}

func (f *placeFinder) run() {
	for i := 0; i < len(f.text); {
		if f.text[i] < utf8.RuneSelf {
			i++
			continue
		}
		spellings, size := f.names.at(f.text, i)
		end := 0
		for _, s := range spellings {
			if strings.HasPrefix(f.text[i:], s.text) {
				if end = f.accept(i, s); end > 0 {
					break
				}
			}
		}
		i = max(i+size, end)
	}
}

// accept records what the spelling at i means and returns its end, or 0 if it
// means nothing here.
func (f *placeFinder) accept(i int, s spelling) (end int) {
	end = i + len(s.text)
	if s.readings == nil && s.relative == "" {
		return end // a false friend
	}
	if !f.endsWell(s, end) {
		return 0
	}
	if before, _ := utf8.DecodeLastRuneInString(f.text[:i]); s.whole && strings.ContainsRune(beforeWhole, before) {
		return 0
	}
	if s.relative != "" {
		if place, ok := f.relative(s.relative); ok {
			f.mentions = append(f.mentions, PlaceMention{Start: i, End: end, Place: place})
			return end
		}
		return 0
	}
	if n := len(f.mentions); n > 0 && f.mentions[n-1].End == i {
		last := &f.mentions[n-1]
		if place, ok := f.inside(last.Place, s.readings); ok {
			last.End, last.Place, last.Ambiguous = end, place, place == Place{}
			return end
		}
	}
	place, ok := f.choose(s.readings, i, end)
	if ok {
		f.mentions = append(f.mentions, PlaceMention{Start: i, End: end, Place: place, Ambiguous: place == Place{}})
		return end
	}
	return 0
}

// inside picks the reading that lies in the place named just before. The zero
// Place says that several do.
func (f *placeFinder) inside(outer Place, readings []reading) (found Place, ok bool) {
	if outer.Level == Nation {
		return Place{}, false
	}
	var candidates []Place
	for _, r := range readings {
		if r.place == outer || !outer.Contains(r.place) {
			continue
		}
		if parent, _ := r.place.Parent(); r.license != adjoined || parent == outer {
			candidates = append(candidates, r.place)
		}
	}
	return f.nearest(candidates)
}

// choose picks among the readings that may stand here.
func (f *placeFinder) choose(readings []reading, i, end int) (Place, bool) {
	var candidates []Place
	for _, r := range readings {
		fits := false
		switch r.license {
		case free:
			fits = true
		case bounded:
			fits = f.beginsPhrase(i)
		case listed:
			// A headline begins with the city that it is about: 巢湖首批….
			fits = f.standsAlone(i, end) && f.near(r.place) || f.heading && i == 0 && strings.HasSuffix(r.place.Name, "市")
		}
		if fits {
			candidates = append(candidates, r.place)
		}
	}
	return f.nearest(candidates)
}

// nearest picks the candidate that shares most with the text's place, or else
// with a place named before; the zero Place says that none stands out.
func (f *placeFinder) nearest(candidates []Place) (Place, bool) {
	if len(candidates) < 2 {
		if len(candidates) == 0 {
			return Place{}, false
		}
		return candidates[0], true
	}
	if place, ok := closest(candidates, f.within); ok {
		return place, true
	}
	for i := len(f.mentions) - 1; i >= 0; i-- {
		if place, ok := closest(candidates, f.mentions[i].Place); ok {
			return place, true
		}
	}
	return Place{}, true
}

func closest(candidates []Place, to Place) (best Place, ok bool) {
	most := 0
	for _, c := range candidates {
		switch n := shared(c, to); {
		case n > most:
			best, most, ok = c, n, true
		case n == most:
			ok = false
		}
	}
	return best, ok && most > 0
}

// shared counts the levels that two places share, from the province down.
func shared(a, b Place) int {
	if len(a.Code) != 6 || len(b.Code) != 6 || a.Level == Nation || b.Level == Nation || a.Code[:2] != b.Code[:2] {
		return 0
	}
	switch {
	case a.Code == b.Code:
		return 3
	case a.Code[:4] == b.Code[:4]:
		return 2
	}
	return 1
}

// near reports whether p is in the province of the text or of the place named last.
func (f *placeFinder) near(p Place) bool {
	if shared(p, f.within) > 0 {
		return true
	}
	n := len(f.mentions)
	return n > 0 && shared(p, f.mentions[n-1].Place) > 0
}

// relative resolves 我省 or 全市: the closest place around the text's own whose
// name ends so.
func (f *placeFinder) relative(kind string) (Place, bool) {
	for p, ok := f.within, f.within != (Place{}); ok; p, ok = p.Parent() {
		if strings.HasSuffix(p.Name, kind) {
			return p, true
		}
	}
	return Place{}, false
}

// endsWell reports whether no longer word begins with the end of the name:
// 北京市场 is not 北京市, 南京路 and 吉林大学 are not about places.
func (f *placeFinder) endsWell(s spelling, end int) bool {
	rest := f.text[end:]
	starts := func(w string) bool { return strings.HasPrefix(rest, w) }
	if s.short {
		return !slices.ContainsFunc(roads, starts) && (f.heading || !slices.ContainsFunc(institutions, starts))
	}
	last, size := utf8.DecodeLastRuneInString(s.text)
	after, _ := utf8.DecodeRuneInString(rest)
	if strings.ContainsRune(afterFullName[last], after) {
		return false
	}
	// 和县 and its like are too short to stand before 级 or 域 safely.
	return len(s.text) > size*2 || !strings.ContainsRune("级域际城乡市区直", after)
}

// beginsPhrase reports whether a name at i cannot be the end of a longer word.
func (f *placeFinder) beginsPhrase(i int) bool {
	if n := len(f.mentions); n > 0 && f.mentions[n-1].End == i {
		return true
	}
	before, _ := utf8.DecodeLastRuneInString(f.text[:i])
	return i == 0 || !unicode.Is(unicode.Han, before) || strings.ContainsRune(beforeName, before)
}

// standsAlone reports whether a short name at [i,end) is an item of a list.
func (f *placeFinder) standsAlone(i, end int) bool {
	before, _ := utf8.DecodeLastRuneInString(f.text[:i])
	after, _ := utf8.DecodeRuneInString(f.text[end:])
	return (i == 0 || !unicode.Is(unicode.Han, before) || strings.ContainsRune(beforeName, before)) &&
		(end == len(f.text) || !unicode.Is(unicode.Han, after) || strings.ContainsRune(afterListed, after))
}
