package extract

import (
	"regexp"
	"strings"
	"unicode/utf8"

	"github.com/mubiao/mubiao/corpus"
)

// amongThem is the set among which something has its rank, where its clause names nothing else:
// 在各客源国中|位列第一, 并在全国排名|上升至第六位.
var amongThem = regexp.MustCompile(`^(?:并|且|同时|仍|更)?在[^，。；\d]{1,14}(?:[中里]|排名|位次)$`)

// rankAt reads 第三, 第5位, 前8位, 首位 where something is ranked: behind 位居 and
// its like, behind a set (全国, 全省), or with 位 or 名 of its own. Other ordinals
// (第四次会议, 第一批) are names.
func (e *Extractor) rankAt(s string, i int, before []mention) (*quantity, int) {
	ranked := e.ranksBefore(s, i, before)
	for w, v := range map[string]float64{"首位": 1, "榜首": 1, "首名": 1, "首席": 0} {
		if v > 0 && strings.HasPrefix(s[i:], w) && ranked {
			return &quantity{low: ptr(v), high: ptr(v), bound: Point, form: Rank, code: "rank", end: len(w)}, len(w)
		}
	}
	if strings.HasSuffix(s[:i], "倒数") {
		return nil, 0 // a rank from the other end has no number of ours
	}
	if a, ok := corpus.ParseNumeral(s[i:]); ok && placed.MatchString(s[:i]) {
		if m := placeEnds.FindString(s[i+a.Len:]); m != "" {
			n := a.Len + len("位")
			v := ptr(a.Value.Float())
			return &quantity{low: v, high: v, bound: Point, form: Rank, code: "rank", end: n}, n // 排名由|60位|上升到|30位
		}
	}
	for _, w := range []string{"第", "前"} {
		rest, ok := strings.CutPrefix(s[i:], w)
		if !ok {
			continue
		}
		a, ok := corpus.ParseNumeral(rest)
		if !ok || a.Value.Float() > 500 {
			return nil, 0
		}
		n := len(w) + a.Len
		suffix := ""
		for _, u := range []string{"位", "名", "强", "大"} {
			if strings.HasPrefix(s[i+n:], u) {
				suffix = u
			}
		}
		v := ptr(a.Value.Float())
		q := &quantity{low: v, high: v, bound: Point, form: Rank, code: "rank"}
		switch {
		case w == "前" && (suffix == "位" || suffix == "名" || ranked && suffix == "" || ranked && suffix == "强"):
			n += len(suffix)
			q.setBound(AtMost)
		case w == "第" && suffix == "位" && (ranked || e.endsPhrase(s[i+n+len(suffix):])):
			n += len(suffix)
		case w == "第" && suffix == "名" && ranked:
			n += len(suffix)
		case w == "第" && ranked && suffix != "大" && e.endsPhrase(s[i+n:]):
		default:
			return nil, 0
		}
		q.end = n
		return q, n
	}
	return nil, 0
}

// What makes a number of 位 a place in an order: the word for it before, and no person behind.
var (
	placed    = regexp.MustCompile(`(?:排名|位次|排位|名次)(?:[由从在为达]|[^，。；\d]{0,6}\d{1,3}[位名])?(?:[^，。；\d]{0,4}[到至为])?$`)
	placeEnds = regexp.MustCompile(`^[位名](?:[，。；、）上升提跃前下降滑后退]|$)`)
)

// endsPhrase reports whether what follows leaves the word before it complete.
func (e *Extractor) endsPhrase(rest string) bool {
	r, _ := utf8.DecodeRuneInString(rest)
	return rest == "" || strings.ContainsRune("，,。；;、：:）)！”」和及并且", r)
}

// ranksBefore reports whether what stands before makes an ordinal a rank.
func (e *Extractor) ranksBefore(s string, i int, before []mention) bool {
	for k := len(before) - 1; k >= 0; k-- {
		m := &before[k]
		if i-m.end > 36 || strings.ContainsAny(s[m.end:i], "，。；") {
			break
		}
		if m.is(Order) {
			return true
		}
	}
	return e.wordings[Ranking].ends(s[:i])
}
