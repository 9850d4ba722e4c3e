package corpus

import (
	"regexp"
	"strings"
	"unicode/utf8"
)

// What stands around an article on a page and is not the article. Each list is
// of whole lines: a sentence that mentions an editor stays.
var (
	// credits name who made the page: 责任编辑：…, （记者…）.
	credits = regexp.MustCompile(`^[（(【\[\s]*(?:责任编辑|责任校对|本文来源|本期编辑|本文编辑|网络编辑|执行编辑|值班编辑|新媒体编辑|编辑|责编|编审|审核|校对|初审|复审|终审|一审|二审|三审|监制|总监制|总值班|值班主任|值班总编|值班|统筹|主编|总编辑|美编|排版|制图|摄影|策划|撰文|文字|图片|供稿|翻译|视觉|出品人|出品|文案|剪辑|拍摄|作者|记者|通讯员|来源|稿源|信息来源|文章来源|稿件来源|供图|图源|原标题|原题|本文原标题|签发|版面编辑|编校)[：:丨|/／].{0,60}$`)
	byline  = regexp.MustCompile(`^[（(](?:[^）)]{0,12})?(?:记者|通讯员|作者|编辑|完|供稿|转载|文章来源|来源|责编|责任编辑|本文来自|原题为|原标题)[^）)]{0,60}[）)]$`)
	photo   = regexp.MustCompile(`^.{0,60}(?:记者|通讯员)\s*\S{1,12}(?:[、\s]\S{1,6}){0,3}\s*(?:摄|/摄|摄影|文/图|/文)[）)]?$`)
	qrCode  = regexp.MustCompile(`^.{0,30}(?:扫一扫|扫码|二维码|长按识别|关注.{0,12}公众号|微信公众号|打开微信|客户端下载|下载.{0,6}客户端|尽在.{2,16}(?:APP|客户端)).{0,30}$`)
	// notices are legal lines; they may be long, and regions named in them are not the article's.
	notices   = regexp.MustCompile(`^(?:[^，。]{0,16}(?:版权声明|免责声明|版权与免责声明|特别声明|郑重声明|版权说明|风险提示及免责)[：:]|\*?(?:声明|免责|特别提示)[：:]|凡(?:本网|注明|来源|转载)|(?:以上|本|此)(?:文|内容|文章|网)[^。]{0,40}(?:仅供参考|不代表|版权归|转载)|[^。]{0,40}(?:版权所有|All [Rr]ights? [Rr]eserved|Copyright|©|ICP备|ICP证|公网安备|网安备|未经[^。]{0,12}(?:授权|许可|允许)[^。]{0,16}(?:不得|禁止|严禁)|转载请注明|请注明出处|违者必究|本作品.{0,80}(?:著作权法|公有领域)|属于?公有领域|不构成投资建议|违法和不良信息举报|举报电话))`)
	position  = regexp.MustCompile(`^(?:您?当前的?位置|您(?:现在|目前)?的?位置|您现在所在的位置|首页\s*[>》›/]|网站首页\s*[>》›/])`)
	counter   = regexp.MustCompile(`^(?:阅读|浏览|点击|访问|播放|评论)(?:次数|量|数|人数)?[：:]?\s*\d*\s*次?$`)
	neighbour = regexp.MustCompile(`^(?:上一?[篇条页]|下一?[篇条页]|前一篇|后一篇|法宝联想)[：:]?`)
	contents  = regexp.MustCompile(`(?:\.\s?){5,}\s*\d{1,4}$|…{2,}\s*\d{1,4}$|·{4,}\s*\d{1,4}$`)
	pagers    = regexp.MustCompile(`(?:\[\d+\]\s*)+.{0,6}页|页面跳转|共\s*\d+\s*页.{0,20}(?:首页|上一页|下一页)|^(?:首页|第一页)?\s*上一页.*下一页`)
	pageMark  = regexp.MustCompile(`^[-—–－]{1,2}\s*\d{1,4}\s*[-—–－]{1,2}$|^第\s*\d{1,4}\s*页(?:\s*[/共]\s*\d{1,4}\s*页?)?$`)
	// tail opens what follows an article until the end of the page.
	tail = regexp.MustCompile(`^(?:相关(?:报道|链接|阅读|新闻|文章|稿件|推荐)|延伸阅读|推荐阅读|更多阅读|往期回顾|热门推荐|热点推荐|精彩推荐|猜你喜欢|大家都在看|网友评论|热门评论|注：中文维基文库|本作品在世界各地|本作品.{0,60}公有领域)`)
)

// controls are the buttons of a page.
var controls = set(`下载 打印 打印本页 打印此页 全屏 收藏 加大 还原 减小 大 中 小 特大 字体 字号 字体大小 放大 缩小 默认 朗读
分享 分享到 分享至 易信 分享至好友和朋友圈 微信 微博 QQ空间 QQ 关闭 关闭窗口 关闭本页 返回 返回顶部 返回首页 返回列表 查看原文
阅读原文 原文链接 查看更多 点击查看 更多 展开全文 首页 评论 我要评论 参与评论 赞 点赞 举报 推荐 转发
复制链接 纠错 无障碍 繁体 简体 上一页 下一页 收起 相关报道 相关链接 相关阅读 相关新闻 相关文章 相关稿件
相关附件 相关解读 相关文件 图片来源 来源 时间 正文 您当前的位置 当前位置 阅读量 浏览量 点击数 浏览次数
访问量 责编 作者 false true null undefined Public domain A- A+ A T + - THE END 收藏到AliceBox`)

// brackets are what buttons are decorated with.
const brackets = " 【】[]()（）<>《》|｜·:：/-"

// noise reports a line that belongs to the page and not to the article.
func noise(s string) bool {
	bare := strings.Trim(s, brackets)
	if bare == "" {
		return true
	}
	n := len(s)
	if n <= 90*utf8.UTFMax { // longer ones are asked for no length below
		n = utf8.RuneCountInString(s)
	}
	if n <= 12 && strings.HasSuffix(s, "|") {
		return true // debris of a table
	}
	if n <= 40 && buttons(s) {
		return true
	}
	if n <= 14 && controls[bare] {
		return true
	}
	if n <= 90 {
		squeezed := s
		if strings.Contains(s, " ") {
			squeezed = strings.ReplaceAll(s, " ", "")
		}
		switch {
		case holds(s, "：", ":", "丨", "|", "/", "／") && (credits.MatchString(squeezed) || fontControl.MatchString(squeezed)),
			(s[0] == '(' || strings.HasPrefix(s, "（")) && byline.MatchString(s),
			strings.Contains(s, "摄") && photo.MatchString(s),
			isDigit(s[len(s)-1]) && contents.MatchString(s),
			n <= 20 && (pageMark.MatchString(s) || counter.MatchString(bare)),
			holds(s, "页", "]") && pagers.MatchString(s),
			neighbour.MatchString(s), position.MatchString(s):
			return true
		}
		if n <= 60 && scan.in(s) && qrCode.MatchString(s) {
			return true
		}
	}
	return legal.in(s[:min(len(s), 300)]) && notices.MatchString(s)
}

// scan holds a word of every line about a code to scan or a program to load.
var scan = newWordSet("扫一扫 扫码 二维码 长按 公众号 打开微信 客户端 APP")

// legal holds a word of every notice, which stands near its beginning; lines without one
// need no closer look.
var legal = newWordSet("声明 免责 提示 凡本 凡注明 凡来源 凡转载 仅供参考 不代表 版权 Reserved reserved Copyright © ICP 网安备 未经 转载 注明 违者 投资建议 举报 本作品 公有领域")

// buttons reports a row of nothing but buttons: 【打印本页】【关闭窗口】.
func buttons(s string) bool {
	parts := 0
	for p := range strings.FieldsFuncSeq(s, func(r rune) bool { return strings.ContainsRune(brackets, r) }) {
		if !controls[p] {
			return false
		}
		parts++
	}
	return parts > 1
}

var fontControl = regexp.MustCompile(`^[【\[(（]?(?:字号|字体|字体大小|文字大小)[：:]|^[【\[]?大中小[】\]]?$|^(?:分享到?|打印|收藏)[：:]`)

// withoutNoise drops what is not the article and cuts off what follows it.
func withoutNoise(lines []line) []line {
	out := lines[:0:0]
	for i, l := range lines {
		if l.grid != nil {
			out = append(out, l)
			continue
		}
		if utf8.RuneCountInString(l.text) < 80 && tail.MatchString(l.text) && !proseFollows(lines[i+1:]) {
			break
		}
		if !noise(l.text) {
			out = append(out, l)
		}
	}
	return out
}

// proseFollows reports whether whole sentences stand in the lines.
func proseFollows(lines []line) bool {
	for _, l := range lines {
		if l.grid != nil || !l.linked && utf8.RuneCountInString(l.text) >= 60 && strings.Contains(l.text, "。") && !notices.MatchString(l.text) {
			return true
		}
	}
	return false
}

// withoutLinkLists drops runs of lines that are nothing but links, unless they
// name annexes.
func withoutLinkLists(lines []line) []line {
	out := lines[:0:0]
	for i := 0; i < len(lines); {
		j := i
		for j < len(lines) && lines[j].linked {
			j++
		}
		switch {
		case j == i:
			out = append(out, lines[i])
			i++
			continue
		case j-i >= 2 || j == len(lines) || i == 0:
			for _, l := range lines[i:j] {
				if strings.Contains(l.text, "附件") || j-i < 2 && ended(l.text) {
					out = append(out, l)
				}
			}
		default:
			out = append(out, lines[i:j]...)
		}
		i = j
	}
	return out
}

// withoutRepeats drops runs of lines that stood in the article before; a run
// must be long enough that no writer repeats it on purpose.
func withoutRepeats(lines []line) ([]line, bool) {
	const least = 120 // characters
	first := map[string]int{}
	for i, l := range lines {
		if _, seen := first[l.text]; !seen && l.grid == nil {
			first[l.text] = i
		}
	}
	out := lines[:0:0]
	dropped := false
	for i := 0; i < len(lines); {
		at, seen := first[lines[i].text]
		if lines[i].grid != nil || !seen || at >= i {
			out = append(out, lines[i])
			i++
			continue
		}
		n, size := 0, 0
		for i+n < len(lines) && at+n < i && lines[i+n].grid == nil && lines[i+n].text == lines[at+n].text {
			size += utf8.RuneCountInString(lines[i+n].text)
			n++
		}
		if size >= least {
			dropped = true
		} else {
			out = append(out, lines[i:i+n]...)
		}
		i += n
	}
	return out, dropped
}
