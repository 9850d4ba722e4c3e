package extract

import (
	"regexp"
	"strings"
	"unicode/utf8"
)

// fits reports whether the n bytes at i mean a cue there: not inside another word, and with what
// the cue asks for behind it.
func (e *Extractor) fits(words *wordEdges, found []mention, i int, c *Cue, n int) bool {
	s, end := words.text, i+n
	if c.Compared && !numeralAt(s[end+len(byAbout.FindString(s[end:])):]) && !(c.Role == Modal && c.Strength == Planned && e.verbAt(s[end:]) && !asNoun.MatchString(s[:i])) {
		return false
	}
	if c.Role == Act && (words.namesAgent(end) || words.crossed(i, end) || words.opens(i, end) && (c.Nominal || !e.cueAt(s[end:]))) {
		return false
	}
	if c.Role == Modal && s[i:end] == "或" {
		return mayCome.MatchString(s[end:]) && !reached.MatchString(s[:i]) && !(len(found) > 0 && found[len(found)-1].end == i && found[len(found)-1].quantity != nil) // 金价|或|突破3000美元, not 达到或超过
	}
	if c.Role == Reach && ofLevel.MatchString(s[end:]) {
		return false // 商标|拥有|量
	}
	if c.Role == Mark && s[i:end] == "过" && degreeBehind(s[end:]) {
		return false // 效率|过低
	}
	_, first := utf8.DecodeRuneInString(s[i:])
	if n > first && !words.astride(i, end) || words.aligned(i, end) {
		return true
	}
	// What follows tells the rest from the words that the segmenter made of them.
	switch {
	case strings.HasSuffix(s[:i], "前") && beforeRise.MatchString(s[i:end]):
		return true // 较改革前|提高, not 前提
	case c.Compared && len(found) > 0 && found[len(found)-1].time != nil && found[len(found)-1].end == i:
		return true
	case (c.Role == Limit || c.After != "") && numeralAt(s[end:]) && !endsIn(s[:i], c.After):
		return true
	case c.Role == Modal:
		return beforeDay.MatchString(s[end:])
	case c.Role == Order:
		return e.scopeAt(s[end:]) || strings.HasPrefix(s[end:], "首位") // 产量|居|首位
	case c.Role == Base && s[i:end] == "由" && strings.HasPrefix(s[end:], "此前"):
		return true // 储备量|由|此前的26吨增至51吨
	case c.Role == Base:
		return (s[i:end] == "比" || s[i:end] == "较" && !degreeBehind(s[end:])) && (e.timeFollows(s, end) || e.wordings[OfMeasure].ends(s[:i]) && !strings.HasSuffix(s[:i], "性价") && setAgainst.MatchString(s[end:]))
	}
	return false
}

// mayCome goes on behind 或 with what may come.
var mayCome = regexp.MustCompile(`^(?:将|有近?\d|超|突破|逾|达|升至|降至|跌破|无法|难以|不会|难[破超])`)

// reached ends with a word to which 或 joins another of its kind.
var reached = regexp.MustCompile(`(?:达到|实现|等于|接近|[高低多少大小]于|超过|、)$`)

// verbAt reports whether a verb of change or making begins s: 准备|增加到400亿斤, not 准备|完成八成.
func (e *Extractor) verbAt(s string) bool {
	c, n := e.cues.longest(s)
	return n > 0 && utf8.RuneCountInString(s[:n]) >= 2 && (c.Role == Changing || c.Role == Reach && c.Direction != "" || c.Role == Act && !c.Nominal)
}

// asNoun ends before a word that may be a modal where it is the head of a noun: 贷款损失|准备.
var asNoun = regexp.MustCompile(`(?:损失|坏账|减值|跌价|物资|风险|气象|天气|技术|市场|[防反])$`)

// namesAgent reports whether the character behind a verb, a word of its own, makes a noun of it:
// 服务|商, 劳动|者, but 培育|商圈.
func (w *wordEdges) namesAgent(end int) bool {
	r, n := utf8.DecodeRuneInString(w.text[end:])
	return strings.ContainsRune("商者性型", r) && (!w.aligned(end, end) || w.next(end) == end+n)
}

// ofLevel makes a verb of level the name of a measure: 拥有|量, 完成|率.
var ofLevel = regexp.MustCompile(`^(?:率|量)(?:[^化级子大变产身力]|$)`)

// timeFollows reports whether a time begins at i, so that the word before it compares: 产量|比|上年.
func (e *Extractor) timeFollows(s string, i int) bool {
	r, _ := utf8.DecodeRuneInString(s[i:])
	t, _ := e.timeAt(s, i, r)
	return t != nil
}

// byAbout leads from a comparison to how much it is: 少|了近|60万吨.
var byAbout = regexp.MustCompile(`^了?(?:近|约|大约|将近|超过?|逾)?`)

// degreeBehind reports whether 较 only says to what degree: 规模|较大|企业.
func degreeBehind(rest string) bool {
	r, _ := utf8.DecodeRuneInString(rest)
	return strings.ContainsRune("大小高低多少快慢好差强弱长短轻重早晚深浅远近优劣", r)
}

// setAgainst is what something is compared with and how far it lies from that, so that 比 compares
// and ends no 价格比: 中标价格|比市场价格低5%, 产量|比年初增长6%.
var setAgainst = regexp.MustCompile(`^[^，。；、\d比重例率值价赛拼较][^，。；、\d比]{1,15}?(?:平均|大幅|明显|约|又|已|还|仅)?(?:高|低|贵|便宜|多|少|快|慢|增加|增长|增产|上涨|提高|提升|上升|回升|扩大|延长|翻|下降|下跌|降低|减少|减产|回落|缩小|缩短|收窄)[^，。；]{0,5}[\d百一二两三四五六七八九十]`)

// beforeRise are words that the segmenter parts behind 前.
var beforeRise = regexp.MustCompile(`^提[高升]`)

// bounded reports whether a bound stands beside a share in words, which the segmenter may
// have joined to it: 近|一半, 半数|以上.
func (e *Extractor) bounded(words *wordEdges, found []mention, start, end int) bool {
	if k := len(found) - 1; k >= 0 && found[k].end == start && found[k].is(Limit) {
		return true
	}
	t := e.tailAt(words.text[end:])
	return t != nil && words.aligned(start, end+t.n)
}

// scopeAt reports whether the set of a rank begins s: 居|中西部首位.
func (e *Extractor) scopeAt(s string) bool {
	c, n := e.cues.longest(s)
	return n >= len("中部") && c.Role == Scope
}

// cueAt reports whether a word of the grammar begins s: 享受|到, 建成|投产.
func (e *Extractor) cueAt(s string) bool {
	_, n := e.cues.longest(s)
	return n > 0
}

// beforeDay is what follows a modal that its neighbours would take into a word of
// theirs: 财政|部将|于9月7日.
var beforeDay = regexp.MustCompile(`^(?:[于在从自](?:今年|明年|本月|\d)|\d{1,4}[年月])`)
