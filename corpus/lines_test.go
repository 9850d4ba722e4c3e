package corpus

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestNoise(t *testing.T) {
	for _, s := range []string{
		"责任编辑：方晓", "责 编：刘 佳 |", "（责编：甲、乙）", "总值班：吕某", "校 对：姬某", "来源：", "（记者张某、郭某）", "(本报记者 闻新)",
		"扫一扫在手机打开当前页", "长按二维码关注某某公众号", "版权声明：凡注明“来源：某某网”的所有作品，版权归某某传媒中心所有。各网站如需转载，须注明来源。",
		"免责声明：本文仅代表作者个人观点。", "凡本网注明“来源”的作品，转载请注明。", "Copyright © 2020 某某网 All Rights Reserved", "京ICP备00000000号",
		"未经授权禁止转载", "【字号：", "【字体：大 中 小】", "大", "加大", "打印", "【打印本页】【关闭窗口】", "分享到：", "当前位置：首页 > 新闻", "首页 > 政务 > 要闻",
		"浏览次数：123", "上一篇：某某项目开工", "第 3 页 共 12 页", "— 12 —", "二、建设内容 ................ 4", "[1] [2] [3] 页 8", "】", "Public domain", "某某会场。本报记者 李某 摄",
		"海量资讯、精准解读，尽在某某APP", "（文章来源：某某日报）", "(本文来自某某新闻，更多原创资讯请下载某某APP)", "本文来源：某报 责任编辑：某某",
	} {
		if !noise(s) {
			t.Errorf("kept: %s", s)
		}
	}
	for _, s := range []string{
		"责任编辑制度全面落实，全年审核稿件1200篇。", "责任单位：市发展改革委、市财政局", "编辑出版地方志12部。", "上半年完成投资5亿元", "下一步，要抓好三项工作。",
		"前三季度增长5%", "大力推进项目建设", "扫码支付覆盖率达到95%以上，新增受理终端3万台，年底前实现公交、医院和景区全覆盖，方便群众。", "一、总体要求",
		"版权登记量增长12%，办理版权案件30件。", "打印店、复印店专项整治完成80家。", "来源地直采基地达到120个。", "附件：1.目标任务分解表", "（记者站建设）全省新建记者站12个，覆盖所有县区。",
		"作者从三个方面分析了原因。", "2023年", "5", "单位：万元", "数据来源：国家统计局统计公报，按可比价格计算，2022年增长5.1%，其中第三产业增长6.2%，占比达到53.4%，比上年提高0.6个百分点，对经济增长的贡献率超过六成。",
	} {
		if noise(s) {
			t.Errorf("dropped: %s", s)
		}
	}
}

// texts makes lines of text, and back.
func linesOf(texts ...string) []line {
	var out []line
	for _, s := range texts {
		out = append(out, line{text: s})
	}
	return out
}

func textsOf(lines []line) []string {
	var out []string
	for _, l := range lines {
		out = append(out, l.text)
	}
	return out
}

func TestWhatFollowsAnArticleIsCutOff(t *testing.T) {
	prose := "这是一段完整的正文，说明今年全市安排水利投资十二亿元，确保年底前完成加固堤防六十公里，新增灌溉面积八万亩，并建立周调度和月通报的工作机制，各县区都要抓好落实。"
	for _, c := range []struct{ name, in, want string }{
		{"related news", prose + "|相关阅读|某市开工|某县竣工", prose},
		{"a heading that only sounds like it", prose + "|相关链接|" + prose + "二", prose + "|相关链接|" + prose + "二"},
		{"encyclopaedia footer", prose + "|注：中文维基文库社群认为|不总是|false", prose},
	} {
		got := strings.Join(textsOf(withoutNoise(linesOf(strings.Split(c.in, "|")...))), "|")
		want := strings.ReplaceAll(c.want, "相关链接|", "")
		if got != want {
			t.Errorf("%s:\n got %s\nwant %s", c.name, got, want)
		}
	}
}

func TestLinkLists(t *testing.T) {
	in := []line{{text: "首页", linked: true}, {text: "新闻", linked: true}, {text: "正文一段。"}, {text: "附件1：任务表.doc", linked: true}, {text: "附件2：名单.doc", linked: true}, {text: "《某某规划》", linked: true}, {text: "正文二段。"}, {text: "返回首页", linked: true}}
	want := []string{"正文一段。", "附件1：任务表.doc", "附件2：名单.doc", "正文二段。"}
	if diff := cmp.Diff(want, textsOf(withoutLinkLists(in))); diff != "" {
		t.Error(diff)
	}
	single := []line{{text: "为落实"}, {text: "《某某规划》", linked: true}, {text: "，制定本方案。"}}
	if got := withoutLinkLists(single); len(got) != 3 {
		t.Errorf("a link inside a text was dropped: %v", textsOf(got))
	}
}

func TestLinesBrokenByAnEditor(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"fixed width, indents", `    受县人民政府委托，我向大会报告政府工作，请各位代表审议，也请列席
的同志提出宝贵意见，共同把工作做好。
    一、工作回顾
    过去一年，我们紧紧依靠全县人民，实干苦干，主要经济指标好于预期、
高于全市。预计全年完成地区生产总值192亿元，增长6.4%；一般公共
预算收入10.1亿元，增长5.8%；规上工业增加值增长9.3%。
    二、今年安排
    今年要新增就业3000人以上，改造老旧小区12个，惠及居民1500
户，新建学校两所。`,
			`受县人民政府委托，我向大会报告政府工作，请各位代表审议，也请列席的同志提出宝贵意见，共同把工作做好。
一、工作回顾
过去一年，我们紧紧依靠全县人民，实干苦干，主要经济指标好于预期、高于全市。预计全年完成地区生产总值192亿元，增长6.4%；一般公共预算收入10.1亿元，增长5.8%；规上工业增加值增长9.3%。
二、今年安排
今年要新增就业3000人以上，改造老旧小区12个，惠及居民1500户，新建学校两所。`},
		{"PDF without indents, with page numbers", `养老服务以智能产品和信息系统平台为载
体，面向居民的健康需求，深度融合应用物联
1
网和大数据，是新兴的产业形态。为促进发
展，满足居民的健康及养老需求，制定本计划。
一、总体要求
以需求为导向，到2025年建成示范社区一百
个，培训从业人员两万人次，形成一批标准。`,
			`养老服务以智能产品和信息系统平台为载体，面向居民的健康需求，深度融合应用物联网和大数据，是新兴的产业形态。为促进发展，满足居民的健康及养老需求，制定本计划。
一、总体要求
以需求为导向，到2025年建成示范社区一百个，培训从业人员两万人次，形成一批标准。`},
		{"cut where links stood", `大会听取了省长所作的
政府工作报告
。会议同意报告对去年成绩的估价和对全年各项任务的安排，决定批准这个报告。

会议号召全省各族人民紧密团结，在
省委
的领导下，为完成今年的目标任务而努力奋斗，不断开创新的局面。`,
			`大会听取了省长所作的政府工作报告。会议同意报告对去年成绩的估价和对全年各项任务的安排，决定批准这个报告。
会议号召全省各族人民紧密团结，在省委的领导下，为完成今年的目标任务而努力奋斗，不断开创新的局面。`},
		{"a list is left alone", "甲县\n乙县\n丙县\n丁县", "甲县\n乙县\n丙县\n丁县"},
		{"paragraphs of any length are left alone", "今年安排投资五亿元，用于加固堤防和清淤河道，汛期前全部完工。\n明年再安排。\n会议要求各县区加强领导、落实责任、按月通报进展，确保完成任务，让群众满意。\n散会。",
			"今年安排投资五亿元，用于加固堤防和清淤河道，汛期前全部完工。\n明年再安排。\n会议要求各县区加强领导、落实责任、按月通报进展，确保完成任务，让群众满意。\n散会。"},
		{"a heading above its paragraph", "一、上年工作回顾\n\n去年新建水厂两座，加固堤防三十公里，群众饮水更加安全，防汛能力明显增强。\n\n二、今年主要任务\n今年是关键之年，要再建水厂三座，改造管网二十公里，让城乡居民都喝上放心水。\n\n各部门要抓紧落实，按月通报进展，确保年底前全部完工，让群众满意。",
			"一、上年工作回顾\n去年新建水厂两座，加固堤防三十公里，群众饮水更加安全，防汛能力明显增强。\n二、今年主要任务\n今年是关键之年，要再建水厂三座，改造管网二十公里，让城乡居民都喝上放心水。\n各部门要抓紧落实，按月通报进展，确保年底前全部完工，让群众满意。"},
		{"the head of a speech", "政府工作报告\n各位代表：\n\n现在，我代表县人民政府，向大会报告工作，请予审议，并请列席的同志提出意见。\n\n一、回顾\n\n去年完成投资八亿元。",
			"政府工作报告\n各位代表：\n现在，我代表县人民政府，向大会报告工作，请予审议，并请列席的同志提出意见。\n一、回顾\n去年完成投资八亿元。"},
	} {
		var got []string
		for _, l := range readText(c.in)[0].lines {
			got = append(got, tidy(l.text))
		}
		if diff := cmp.Diff(strings.Split(c.want, "\n"), got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", c.name, diff)
		}
	}
}

func TestHeadings(t *testing.T) {
	text := `2025年望溪县政府工作报告
各位代表：
现在，我代表县人民政府向大会报告工作，请予审议，并请列席人员提出意见。
过去一年的工作
过去一年，全县完成生产总值192亿元，增长6.4%，新增就业3000人，各项任务全面完成。
（一）产业
工业投资增长12%，建成标准厂房8万平方米，引进项目26个，其中亿元以上项目9个。
（二）各乡镇要明确一位负责同志分管此项工作。
（三）加大支持力度。
1.做强县城
第二章 重点任务
一、今年要新增就业3000人以上，确保城镇登记失业率控制在4%以内。
望溪县人民政府
2025年1月9日`
	d := Parse(text, Date{})
	var got []string
	for _, b := range d.Blocks {
		if b.Kind == Heading {
			got = append(got, d.Text[b.Start:b.End])
		}
	}
	want := []string{"过去一年的工作", "（一）产业", "（三）加大支持力度。", "1.做强县城", "第二章 重点任务"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("headings (-want +got):\n%s", diff)
	}
}
