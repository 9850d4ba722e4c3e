package corpus

import (
	"net/url"
	"regexp"
	"strings"
	"sync"
)

// Where a document is about is decided by who speaks and to whom, in this
// order: what the user says, the body that issued it, its title, the congress
// it was read to; and, where none of these names a place, by the places that
// publisher, dateline, address of the page and text name together.

var (
	congress = regexp.MustCompile(`在?(\p{Han}{2,12}?)第?[一二三四五六七八九十\d]{1,3}届(?:人(?:民代表大会|大)|$)`)
	dateline = regexp.MustCompile(`^[（(【\[]?\s*(?:(本报|本网|本台|新华社|新华网|人民网|中新社|中新网|中国新闻网|央广网|央视网|中国网|光明网|中国经济网|经济日报|[\p{Han}·]{2,10}?(?:网|日报|晚报|新闻|社|客户端|发布|融媒))\s*)?(\p{Han}{2,6}?)(?:\d{1,4}年)?\d{1,2}月\d{1,2}日\s*(?:电|讯|消息)`)
)

// spoken are the words by which a text names the place it speaks for: its own
// (我省), the level (全省, 省委), and the country.
var spoken = newWordSet(
	"我省 我自治区", "我市 我州 我盟", "我县 我旗",
	"全省 省委 省政府 省人民政府 省直 自治区党委 自治区人民政府 全自治区 各市州 各设区市 各州市",
	"全市 市委 市政府 市人民政府 市直 全州 州委 州政府 全盟",
	"全县 县委 县政府 县人民政府 全旗 县直 区委区政府 区委、区政府 区政府",
	"我区 本区 全区 区委",
	"我国 全国 中国 各省、自治区、直辖市 国务院 党中央 中央企业 各地区各部门 各地区、各部门 各地区各有关部门")

const (
	mine       = 0 // 我省, 我市, 我县
	ours       = 3 // 全省, 全市, 全县
	district   = 6 // 全区, of a district or of an autonomous region
	nationwide = 7
)

var levels = []string{Province, Prefecture, County}

// athome tells that a text is about the country and not about the world.
var athome = newWordSet("我国 全国 中国 国家 各地 中央 国务院 习近平 全面")

// nationalMedia speak for no place, wherever they sit.
var nationalMedia = regexp.MustCompile(`^(?:人民日报|人民网|新华社|新华网|新华每日电讯|央视网|央视新闻|新闻联播|中央广播电视总台|央广网|中国新闻网|中新网|中新社|光明日报|光明网|经济日报|中国经济网|中国政府网|国务院.*|中国网|求是|求是网|学习强国|中央纪委.*|.*部网站|国家.{1,8}(?:局|委)网站)$`)

// hosts and pinyin tell the province of a government's address and of a file name.
var provinceByHost = map[string]string{
	"bj": "110000", "beijing": "110000", "tj": "120000", "tianjin": "120000", "hebei": "130000", "shanxi": "140000", "sx": "140000", "nmg": "150000", "neimenggu": "150000",
	"ln": "210000", "liaoning": "210000", "jl": "220000", "jilin": "220000", "hlj": "230000", "heilongjiang": "230000", "sh": "310000", "shanghai": "310000", "jiangsu": "320000", "zj": "330000", "zhejiang": "330000",
	"ah": "340000", "anhui": "340000", "fujian": "350000", "jiangxi": "360000", "sd": "370000", "shandong": "370000", "henan": "410000", "hubei": "420000", "hunan": "430000", "gd": "440000", "guangdong": "440000",
	"gxzf": "450000", "guangxi": "450000", "hainan": "460000", "cq": "500000", "chongqing": "500000", "sc": "510000", "sichuan": "510000", "guizhou": "520000", "yn": "530000", "yunnan": "530000", "xizang": "540000",
	"shaanxi": "610000", "gansu": "620000", "qinghai": "630000", "nx": "640000", "ningxia": "640000", "xinjiang": "650000",
}

// datelineOf reads agency and place of a dateline; nil if the text opens with none.
func datelineOf(s string) []string {
	head := s[:min(len(s), 120)]
	if !strings.Contains(head, "月") || !strings.Contains(head, "日") {
		return nil
	}
	return dateline.FindStringSubmatch(s)
}

// settleRegion decides what place a document is about; none where the
// evidence names several equally.
func (f *facts) settleRegion(doc *Document, lines []line) {
	set := func(p Place, ok bool, source string) bool {
		if ok && p.Code != "" {
			doc.Region, doc.RegionSource = p, source
		}
		return ok && p.Code != ""
	}
	for _, phrase := range []string{f.region, doc.Issuer, doc.Title} {
		if namesUncoded(phrase) {
			doc.flag("region_uncoded")
			return
		}
		if _, ok := FindPlace(phrase); ok {
			break
		}
	}
	if f.region != "" {
		if p, ok := PlaceByCode(f.region); set(p, ok, "manifest") {
			return
		}
		if p, ok := FindPlace(f.region); set(p, ok, "manifest") {
			return
		}
	}
	// The text is asked only where issuer and title do not say it themselves.
	asked := sync.OnceValue(func() *votes { return weigh(f, doc, lines) })
	named := func(phrase, source string) bool {
		p, ok := FindPlace(phrase)
		if !ok && phrase != "" {
			p, ok = asked().homonym(phrase)
		}
		return set(p, ok, source)
	}
	if named(doc.Issuer, "issuer") || named(doc.Title, "title") {
		return
	}
	for _, l := range lines[:min(len(lines), 8)] {
		if !strings.Contains(l.text, "届") || strings.Contains(l.text, "。") {
			continue
		}
		if m := congress.FindStringSubmatch(l.text); m != nil {
			if p, ok := FindPlace(m[1]); set(p, ok, "body") {
				return
			}
		}
	}
	if p, source := asked().winner(); source != "" {
		set(p, true, source)
		return
	}
	for _, m := range FindPlaces(doc.Issuer+" "+doc.Title, Place{}) {
		if m.Ambiguous {
			doc.flag("region_ambiguous")
		}
	}
}

// votes weighs the places that a document names, each with those above it.
type votes struct {
	weight   map[Place]int
	source   map[Place]string // the strongest evidence for it
	level    string           // that the text speaks for; "" when it does not say
	sure     bool             // it says 我市 and not only 全市
	nation   int              // how often it speaks of the whole country
	national bool             // a national medium tells of the country
}

func weigh(f *facts, doc *Document, lines []line) *votes {
	v := &votes{weight: map[Place]int{}, source: map[Place]string{}}
	vote := func(p Place, weight int, source string) {
		for ok := p.Code != "" && p.Level != Nation; ok && p.Level != Nation; p, ok = p.Parent() {
			v.weight[p] += weight
			if v.source[p] == "" {
				v.source[p] = source
			}
		}
	}
	if doc.Publisher != "" && !nationalMedia.MatchString(doc.Publisher) {
		if p, ok := FindPlace(doc.Publisher); ok {
			vote(p, 8, "publisher")
		}
	}
	for _, l := range lines[:min(len(lines), 6)] {
		if m := datelineOf(l.text); m != nil && !(m[2] == "北京" && nationalMedia.MatchString(m[1])) {
			if p, ok := FindPlace(m[2]); ok {
				vote(p, 6, "dateline")
			}
		}
	}
	if p, ok := placeOfAddress(doc.URL); ok {
		vote(p, 4, "url")
	}
	for part := range strings.FieldsFuncSeq(doc.Source, func(r rune) bool { return strings.ContainsRune("/_-. #", r) }) {
		if code := provinceByHost[part]; len(part) > 2 && code != "" {
			p, _ := PlaceByCode(code)
			vote(p, 3, "file_name")
		} else if p, ok := FindPlace(part); ok && len([]rune(part)) <= 12 {
			vote(p, 3, "file_name")
		}
	}
	text := doc.Text[:min(len(doc.Text), 24_000)] // what it is about shows early
	for _, m := range FindPlaces(text, Place{}) {
		if !m.Ambiguous {
			vote(m.Place, 1, "body")
		}
	}
	v.level, v.sure, v.nation = levelSpoken(text)
	v.national = nationalMedia.MatchString(doc.Publisher) && athome.in(text)
	return v
}

// levelSpoken is the level of the place that a text speaks for, and how often
// it speaks of the country.
func levelSpoken(text string) (level string, sure bool, nation int) {
	n := spoken.count(text, nationwide+1)
	if strings.Contains(text, "自治区") {
		n[ours] += n[district]
	} else {
		n[ours+2] += n[district]
	}
	most := 0
	for _, from := range []int{mine, ours} {
		for i, l := range levels {
			if n[from+i] > most {
				most, level = n[from+i], l
			}
		}
		if level != "" && from == mine {
			return level, true, n[nationwide]
		}
	}
	if n[nationwide] > 3*most {
		return "", false, n[nationwide]
	}
	return level, false, n[nationwide]
}

// homonym decides which place of a name a phrase means, by what the text names besides.
func (v *votes) homonym(phrase string) (Place, bool) {
	for _, level := range []string{Prefecture, Province} {
		near, _ := v.best(level)
		if found := FindPlaces(phrase, near); near.Code != "" && len(found) > 0 && !found[0].Ambiguous && found[0].Place.Level != Nation {
			return found[0].Place, true
		}
	}
	return Place{}, false
}

// best is the place of a level with most weight, and the weight by which it
// leads; the order of codes decides between equals so that runs agree.
func (v *votes) best(level string) (best Place, lead int) {
	second := 0
	for p, w := range v.weight {
		if p.Level != level {
			continue
		}
		switch top := v.weight[best]; {
		case best.Code == "" || w > top || w == top && p.Code < best.Code:
			second = max(second, top)
			best = p
		default:
			second = max(second, w)
		}
	}
	return best, v.weight[best] - second
}

// winner is the place that the evidence agrees on; source is "" for none.
func (v *votes) winner() (p Place, source string) {
	if v.level == "" {
		nation, _ := PlaceByCode(nationCode)
		p, lead := v.best(Province)
		switch w := v.weight[p]; {
		case w >= 3 && lead >= 2 && w > 2*v.nation:
			return v.deepest(p)
		case v.nation > 0:
			return nation, "body"
		case v.national:
			return nation, "publisher"
		}
		return Place{}, ""
	}
	p, lead := v.best(v.level)
	if v.level == Prefecture {
		// 全市 of 上海市, which is a province by its code.
		for _, code := range []string{"110000", "120000", "310000", "500000"} {
			if m, _ := PlaceByCode(code); v.weight[m] > v.weight[p] {
				p, lead = m, v.weight[m]-v.weight[p]
			}
		}
	}
	if v.weight[p] < 2 && v.source[p] == "body" && !v.sure || p.Code == "" || lead < 1 {
		return Place{}, ""
	}
	return p, v.source[p]
}

// deepest goes down from a province to the place below it that nearly all the
// evidence for the province is for.
func (v *votes) deepest(p Place) (Place, string) {
	for {
		next := Place{}
		for q, w := range v.weight {
			if parent, ok := q.Parent(); ok && parent == p && w*10 >= v.weight[p]*7 && w >= 3 {
				next = q
			}
		}
		if next.Code == "" {
			return p, v.source[p]
		}
		p = next
	}
}

// placeOfAddress reads the province from a government's host: www.ah.gov.cn.
func placeOfAddress(address string) (Place, bool) {
	u, err := url.Parse(address)
	if err != nil || u.Host == "" {
		return Place{}, false
	}
	for label := range strings.SplitSeq(strings.TrimSuffix(u.Hostname(), ".gov.cn"), ".") {
		if code := provinceByHost[label]; code != "" && strings.HasSuffix(u.Hostname(), ".gov.cn") {
			return PlaceByCode(code)
		}
	}
	return Place{}, false
}
