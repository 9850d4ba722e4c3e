package extract

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

// What a noun phrase may begin or end with and does not belong to it.
const (
	nounLead  = "、，, 　和与及或并而且的之其该等将把按对在以由是为有使让令可如再又“”\"'—-·•．.*◆●■《》〈〉"
	nounTrail = "、，, 　的了和与及或“\"—-·《〈"
	loneTrail = "在为是正达至到以也均都共各等就则却又还更仅仍已将能可中里内并且于" // as words of their own: 采购额|就, 实施|中; not 成就, 雷达, 高中
)

// trim takes off what does not belong to the phrase at both ends.
func (p *passage) trim(a span) span {
	if a.empty() {
		return span{}
	}
	if m := firmAt.FindStringSubmatchIndex(p.s[a.start:a.end]); m != nil {
		return span{a.start + m[2], a.end} // 某集团|投资
	}
	if m := numbering.FindStringIndex(p.s[a.start:a.end]); m != nil && (!numeralAt(p.s[a.start+m[1]:a.end]) || itemOf.MatchString(p.s[a.start:a.end])) { // 1.8升排量 is no item 1
		a.start += m[1]
	}
	if alike := bracketed.FindString(p.s[a.start:a.end]); alike != "" && a.start+len(alike) < a.end {
		a.start += len(alike) // 加装|（更新）|电梯
	}
	for changed := true; changed && a.start < a.end; {
		changed = false
		r, n := utf8.DecodeRuneInString(p.s[a.start:a.end])
		if rest := p.withoutEdge(a, p.e.edges.heads); rest != a {
			a = rest
			changed = true
			continue
		}
		if p.foreign(r, a) {
			a.start += n
			changed = true
			continue
		}
		if w := p.e.wordings[Leading].opening(p.s[a.start:a.end]); w != "" {
			rest := p.s[a.start+len(w) : a.end]
			if rest != "" && !strings.HasPrefix(rest, "以上") && !strings.HasPrefix(rest, "以下") && !p.e.opensName(w, rest) {
				a.start += len(w)
				changed = true
			}
		}
		if w := p.e.wordings[Manner].opening(p.s[a.start:a.end]); w != "" && (p.deedNamed(span{a.start + len(w), a.end}) || p.e.wordings[Leading].opens(p.s[a.start+len(w):a.end])) {
			a.start += len(w)
			changed = true
		}
		if n := len(p.e.wordings[Abroad].opening(p.s[a.start:a.end])); n > 0 && strings.HasSuffix(p.s[:a.start], "在") && p.words.aligned(a.start, a.start+n) && utf8.RuneCountInString(p.s[a.start+n:a.end]) >= 2 {
			a.start += n // 在挪威|裁员
			changed = true
		}
		if n := p.scopeBefore(a); n > 0 {
			a.start += n
			changed = true
		}
	}
	for a.start < a.end {
		r, n := utf8.DecodeLastRuneInString(p.s[a.start:a.end])
		if n = p.trailing(a, r, n); n == 0 {
			break
		}
		a.end -= n
	}
	if i := strings.LastIndex(p.s[a.start:a.end], "中的"); i >= len("总支出") && utf8.RuneCountInString(p.s[a.start+i+len("中的"):a.end]) >= 3 {
		return p.trim(span{a.start + i + len("中的"), a.end}) // 预算支出中的|教育支出
	}
	if rest := p.withoutEdge(p.withoutEdge(a, p.e.edges.heads), p.e.edges.ends); rest != a {
		return p.trim(rest)
	}
	// A bracket of which only one half is inside does not belong to the phrase.
	t := p.s[a.start:a.end]
	if i := strings.LastIndexAny(t, "）)"); i >= 0 && !strings.ContainsAny(t[:i], "（(") {
		_, n := utf8.DecodeRuneInString(t[i:])
		return p.trim(span{a.start + i + n, a.end})
	}
	if i := strings.IndexAny(t, "（("); i >= 0 && !strings.ContainsAny(t[i:], "）)") {
		return p.trim(span{a.start, a.start + i})
	}
	return a
}

// scopeBefore is the length of the set or the place with which a phrase opens and which is no part
// of the name. 0 if none.
func (p *passage) scopeBefore(a span) int {
	c, n := p.e.cues.longest(p.s[a.start:a.end])
	if n == 0 || c.Role != Scope || !p.words.aligned(a.start+n, a.start+n) {
		return 0
	}
	scope, rest := p.s[a.start:a.start+n], p.s[a.start+n:a.end]
	if ofNations[scope] || keepsScope.MatchString(rest) || p.e.opensName(scope, rest) || p.titled(scope, a) {
		return 0
	}
	return n
}

// titled reports whether the nation or the world is a part of the title of things that a place of
// a country counts as its own: 创建|全国|文明城市9个.
func (p *passage) titled(scope string, a span) bool {
	if scope != "全国" && scope != theWorld || !p.withinNation() || strings.Contains(p.s[a.start:a.end], "的") {
		return false
	}
	before, behind := p.endingAt(a.start), p.beginningAt(a.end)
	return before != nil && before.quantity.of(Things) || behind != nil && behind.quantity.of(Things)
}

// keepsScope goes on with a word that a set or a place belongs to: 世界|500强, 全国|性, 国际|及国内,
// or is a title with it: 全国|双拥模范城, 世界|乒乓球锦标赛.
var keepsScope = regexp.MustCompile(`^(?:性|级和|及|和|\d{2,4}强|[百千]强|国家\p{Han}*(?:园|馆|院)|(?:双拥|文明|卫生|劳动|道德|重点文物|先进工作者|五一|三八))|(?:锦标赛|运动会|联赛|创新指数|竞争力指数|营商环境指数|遗产|纪录)$`)

// deedNamed reports whether a phrase is what an indicator of the vocabulary names by the deed:
// 建成高标准农田.
func (p *passage) deedNamed(a span) bool {
	c, n := p.e.cues.longest(p.s[a.start:a.end])
	if n == 0 || c.Role != Act {
		return false
	}
	_, named := p.e.indicators.longest(p.s[a.start:a.end])
	return named > n
}

// trailing is how much of the end of a span, whose last character r has n bytes, only
// leads to the value: 粮食产量|连年, 占比|达. 0 if it belongs to the phrase.
func (p *passage) trailing(a span, r rune, n int) int {
	if strings.ContainsRune("和与及或", r) && !p.words.aligned(a.end-n, a.end-n) {
		return 0 // 参与, 普及
	}
	if strings.ContainsRune(nounTrail, r) || strings.ContainsRune(loneTrail, r) && p.words.aligned(a.end-n, a.end) {
		if m := p.endingAt(a.end); m != nil && m.why != "" && m.start < a.end-n {
			return 0 // 海外|触达: a word of its own
		}
		return n
	}
	t := p.s[a.start:a.end]
	if strings.HasSuffix(t, "将") && toBeDone.MatchString(p.s[a.end:]) {
		return len("将") // 安置点|将|全部竣工: the segmenter knows 点将
	}
	if rest, ok := strings.CutSuffix(t, "新"); ok && utf8.RuneCountInString(rest) >= 2 && p.words.aligned(a.end-n, a.end) && p.actAt(a.end) {
		return n // 沿江城市|新|获评
	}
	if rest, ok := strings.CutSuffix(t, "中将"); ok && utf8.RuneCountInString(rest) >= 2 && strings.HasPrefix(p.s[a.end:], "有") {
		return len("中将") // 全部岗位|中将|有三分之一
	}
	if strings.HasSuffix(t, "会") && p.words.aligned(a.end-n, a.end) && p.beginningAt(a.end).is(Changing, Reach, Limit) {
		return n // 最高气温|会|降到
	}
	if w := p.e.wordings[Denying].ending(t); utf8.RuneCountInString(w) >= 2 && utf8.RuneCountInString(t)-utf8.RuneCountInString(w) >= 2 && p.words.aligned(a.end-len(w), a.end-len(w)) {
		return len(w) // 金价或|无法|达到
	}
	for _, w := range p.e.wordings[Adverbial] {
		if rest, ok := strings.CutSuffix(t, w); ok && utf8.RuneCountInString(rest) >= 2 && p.words.aligned(a.end-len(w), a.end-len(w)) {
			return len(w)
		}
	}
	return 0
}

// toBeDone is what 将 leads to.
var toBeDone = regexp.MustCompile(`^(?:全部|全面|陆续|相继|分别|达|超|突破|于|在|新[建增])`)

// ofNations are sets that tell one thing from another, as a part of its name: 国际|航线.
var ofNations = map[string]bool{"国际": true, "国内": true, "国内外": true}

// foreign reports whether the character at the head of a span belongs to the words around
// the phrase and not to the phrase: 其|收入, not 其他; 对|东盟出口, not 对外援助. Marks
// that open what the phrase itself closes stay.
func (p *passage) foreign(r rune, a span) bool {
	n := utf8.RuneLen(r)
	switch {
	case !strings.ContainsRune(nounLead, r):
		return false
	case r == '“':
		return !strings.Contains(p.s[a.start+n:a.end], "”")
	case r == '对':
		next, size := utf8.DecodeRuneInString(p.s[a.start+n:])
		return p.words.aligned(a.start, a.start+n) && !(strings.ContainsRune("俄美日韩欧德英法台港澳非", next) && p.words.aligned(a.start+n, a.start+n+size)) // 对俄|进出口
	case r == '在':
		next, _ := utf8.DecodeRuneInString(p.s[a.start+n:])
		return p.words.aligned(a.start, a.start+n) && !strings.ContainsRune(inService, next) // 在轨|卫星
	case r == '又':
		return p.words.aligned(a.start+n, a.start+n)
	case r == '再': // 再|减少, not 再鼎
		m := p.beginningAt(a.start + n)
		return m != nil && m.cue != nil
	case r == '并':
		return p.words.aligned(a.start, a.start+n) && !strings.HasPrefix(p.s[a.start:], "并网")
	case r == '以':
		return p.words.aligned(a.start, a.start+n) && !byAnother.MatchString(p.s[a.start:a.end])
	case r == '和' && strings.HasPrefix(p.s[a.start+n:], "美"):
		return false // 和美|乡村
	case r == '《':
		return !strings.Contains(p.s[a.start:a.end], "》")
	case unicode.Is(unicode.Han, r):
		return p.words.aligned(a.start, a.start+n)
	}
	return true
}

// byAnother is a deed that puts one thing in the place of another: 以电代煤, 以奖代补.
var byAnother = regexp.MustCompile(`^以\p{Han}[代换促补带养定]\p{Han}`)

// inService are characters with which 在 is a word that tells the state of a thing: 在轨, 在岗.
const inService = "轨建役册研用校营岗职学编网线途"

// opensName reports whether a word of place or order is a part of the name that it
// opens: 全国|重点实验室 is none without it, 全国|财政收入 is the same.
func (e *Extractor) opensName(word, rest string) bool {
	in, n := e.indicators.longest(word + rest)
	if in == nil || n <= len(word) {
		return false
	}
	without, _ := e.indicators.longest(rest)
	return without != in
}

// firmAt is a firm before the verb for what it pays.
var firmAt = regexp.MustCompile(`^(?:(?:这家|该)[^，。；、的]{2,20}(?:企业|厂)|[^，。；、的]{2,20}(?:集团|公司|重工|控股|股份|药业|制药|实业))(?:计划|拟|将|已|开始|为此)?(?:在[^，。；]{1,8})?(投资|支付)$`)

// itemOf is the number of an item before a name that begins as a numeral does: 5、|零散烟叶.
var itemOf = regexp.MustCompile(`^\d{1,2}、\D`)

// numbering is the number of an item before what it says.
var numbering = regexp.MustCompile(`^(?:\d{1,2}(?:[．.]\d{1,2})+[ 　]+|\d{1,2}[、．.]|[一二三四五六七八九十]{1,3}、|[①-⑳⑴-⒇]|[（(][一二三四五六七八九十\d]{1,3}[）)])`)
