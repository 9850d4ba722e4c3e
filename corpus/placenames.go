package corpus

import (
	"cmp"
	"slices"
	"strings"
	"sync"
	"unicode/utf8"
)

// license says how much a spelling needs around it before it means the place.
type license int

const (
	// free: the spelling names the place wherever it stands.
	free license = iota
	// bounded: something else could end in it (和县 in 市和县); it must begin
	// a phrase.
	bounded
	// listed: a short name that is also a part of many words (如东 in 例如东部);
	// it must stand alone between punctuation, near its own province.
	listed
	// chained: a common noun as well (新城区); it must follow a place that contains it.
	chained
	// adjoined: a district by a name that is a word (北京朝阳); it must follow its own city.
	adjoined
)

// reading is one place that a spelling can mean.
type reading struct {
	place   Place
	license license
}

// spelling is one way of writing one or several places. A spelling without
// readings is a false friend: the matcher steps over it.
type spelling struct {
	text     string
	short    bool   // without 省, 市, 县 …: 大学 and 路 after it make it something else
	whole    bool   // begins with 全, 我 or 本, which also end words: 健全, 自我
	relative string // 我省, 全市: the end of the name of the place meant
	readings []reading
}

// pair is the first two runes of a spelling, the key under which it is found.
type pair [2]rune

// bit is where nameIndex.seen notes the pair.
func (p pair) bit() uint16 { return uint16(p[0]*31 ^ p[1]) }

// nameIndex finds spellings by their first two runes, longest first.
type nameIndex struct {
	seen   [1 << 10]uint64 // a bit for each pair, several pairs to one: most places of a text end here
	byPair map[pair][]spelling
}

// at returns the spellings that may stand at text[i:] and the size of the rune there.
func (x *nameIndex) at(text string, i int) ([]spelling, int) {
	key, size := pairAt(text, i)
	if bit := key.bit(); x.seen[bit>>6]&(1<<(bit&63)) == 0 {
		return nil, size
	}
	return x.byPair[key], size
}

var placeNames = sync.OnceValue(buildPlaceNames)

func buildPlaceNames() *nameIndex {
	byText := make(map[string]*spelling, 8000)
	add := func(text string, short bool, r ...reading) *spelling {
		s := byText[text]
		if s == nil {
			s = &spelling{text: text, short: short, whole: strings.ContainsAny(text[:len("全")], "全我本")}
			byText[text] = s
		}
		s.readings = append(s.readings, r...)
		return s
	}
	nouns, words, never := set(commonNouns), set(wordLikeNames), set(wordLikeShortNames)
	upper := map[string]string{} // code of the province or prefecture of a short name
	for _, p := range placeTable() {
		if p.Level == Province {
			base, _ := shortNames(p)
			upper[base] = p.Code
		}
	}
	for _, p := range placeTable() {
		runes := utf8.RuneCountInString(p.Name)
		switch {
		case nouns[p.Name]:
			add(p.Name, false, reading{p, chained})
		case words[p.Name] || runes == 2 && p.Level == County:
			add(p.Name, false, reading{p, bounded})
		default:
			add(p.Name, false, reading{p, free})
		}
		base, medium := shortNames(p)
		if medium != "" && never[base] && p.Level == County {
			add(medium, false, reading{p, chained}) // 通道侗族自治县: 通道县
		} else if medium != "" {
			add(medium, false, reading{p, free})
		}
		if utf8.RuneCountInString(base) < 2 {
			continue
		}
		switch code, taken := upper[base]; {
		case p.Level == Province:
			add(base, true, reading{p, free})
		case taken && (strings.HasSuffix(code, "0000") || code[:4] == p.Code[:4]):
			// 吉林 alone is the province, 南昌 alone the city and not its county.
		case p.Level == Prefecture && never[base]:
			add(base, true, reading{p, listed})
			upper[base] = p.Code
		case p.Level == Prefecture:
			add(base, true, reading{p, free})
			upper[base] = p.Code
		case p.Level == County && !never[base]:
			add(base, true, reading{p, listed})
		case p.Level == County && strings.HasSuffix(p.Name, "区"):
			add(base, true, reading{p, adjoined})
		case p.Level == County && strings.HasSuffix(p.Name, "市") && !nouns[p.Name]:
			add(base, true, reading{p, chained}) // 福建石狮
		}
	}
	nation, _ := PlaceByCode(nationCode)
	for _, text := range []string{"我国", "全中国"} {
		add(text, false, reading{nation, free})
	}
	for text, code := range areasOfPlaces {
		place, _ := PlaceByCode(code)
		add(text, false, reading{place, free})
	}
	for _, kind := range []string{"省", "市", "县", "区", "州", "旗", "盟"} {
		for _, whose := range []string{"我", "全", "本"} {
			add(whose+kind, false).relative = kind
		}
	}
	add("全自治区", false).relative = "区"
	for _, f := range falseFriends {
		for _, text := range strings.Fields(f.words) {
			add(text, false).readings = nil
		}
	}

	names := &nameIndex{byPair: make(map[pair][]spelling, len(byText))}
	for _, s := range byText {
		key, _ := pairAt(s.text, 0)
		names.seen[key.bit()>>6] |= 1 << (key.bit() & 63)
		names.byPair[key] = append(names.byPair[key], *s)
	}
	for _, list := range names.byPair {
		slices.SortFunc(list, func(a, b spelling) int {
			return cmp.Or(len(b.text)-len(a.text), strings.Compare(a.text, b.text))
		})
	}
	return names
}

func set(words string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(words) {
		m[w] = true
	}
	return m
}

// pairAt returns the two runes at text[i:] and the length of the first.
func pairAt(text string, i int) (pair, int) {
	a, n := utf8.DecodeRuneInString(text[i:])
	b, _ := utf8.DecodeRuneInString(text[i+n:])
	return pair{a, b}, n
}

// nationalities end the names of autonomous places; longer ones come first.
var nationalities = strings.Fields("柯尔克孜族 哈萨克族 维吾尔族 达斡尔族 鄂温克族 塔吉克族 蒙古族 布依族 朝鲜族 土家族 哈尼族 傈僳族 " +
	"拉祜族 东乡族 纳西族 景颇族 仫佬族 布朗族 撒拉族 毛南族 仡佬族 锡伯族 普米族 保安族 裕固族 独龙族 柯尔克孜 哈萨克 维吾尔 塔吉克 " +
	"各族 回族 藏族 苗族 彝族 壮族 满族 侗族 瑶族 白族 傣族 黎族 佤族 畲族 水族 土族 羌族 怒族 蒙古 锡伯")

// shortNames returns how p is written in short: 恩施 and 恩施州, 长阳 and 长阳县.
// Both may be empty.
func shortNames(p Place) (base, medium string) {
	for _, end := range []struct{ long, medium string }{
		{"特别行政区", ""}, {"自治区", ""}, {"自治州", "州"}, {"自治县", "县"}, {"自治旗", "旗"}, {"地区", ""}, {"新区", ""}, {"林区", ""},
		{"特区", ""}, {"矿区", ""}, {"族区", "区"}, {"省", ""}, {"市", ""}, {"县", ""}, {"区", ""}, {"旗", ""}, {"盟", ""},
	} {
		base, found := strings.CutSuffix(p.Name, end.long)
		if !found {
			continue
		}
		if end.long == "族区" {
			base += "族"
		}
		base = cutNationalities(base)
		if end.medium != "" {
			medium = base + end.medium
		}
		return base, medium
	}
	return "", ""
}

// cutNationalities leaves 恩施 of 恩施土家族苗族 and 鄂温克 of 鄂温克族, but 内蒙古 whole.
func cutNationalities(name string) string {
	for {
		i := slices.IndexFunc(nationalities, func(n string) bool {
			return strings.HasSuffix(name, n) && utf8.RuneCountInString(name) >= utf8.RuneCountInString(n)+2
		})
		if i < 0 {
			break
		}
		name = strings.TrimSuffix(name, nationalities[i])
	}
	if utf8.RuneCountInString(name) > 2 {
		name = strings.TrimSuffix(name, "族")
	}
	return name
}
