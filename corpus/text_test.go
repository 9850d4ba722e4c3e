package corpus

import (
	"strings"
	"testing"
)

func TestTidy(t *testing.T) {
	for _, c := range []struct{ in, want, why string }{
		{"完成投资１２０亿元，增长５．６％", "完成投资120亿元，增长5.6%", "full-width digits and signs"},
		{"ＧＤＰ增长６﹪", "GDP增长6%", "full-width letters, small per cent"},
		{"到 2030 年，增长 5% 左右", "到2030年，增长5%左右", "typesetters' spaces"},
		{"建成区 120㎡，道路 3㎞", "建成区120m2，道路3km", "square units"},
		{"面积5m²", "面积5m2", "a superscript of a unit"},
		{"见注②，①加强领导", "见注②，①加强领导", "circled numbers stay"},
		{"3～5个、“十四五”、（试行）", "3～5个、“十四五”、（试行）", "Chinese punctuation stays"},
		{"　　一、总体要求　", "一、总体要求", "ideographic spaces at the ends"},
		{"第一章 总则", "第一章 总则", "a space that parts words stays"},
		{"1.1 编制目的", "1.1 编制目的", "the space behind the number of a heading stays"},
		{"攻坚战 2026年全产业链冲刺", "攻坚战 2026年全产业链冲刺", "a space that parts two headlines stays"},
		{"为 落 实 国 家 规 划 纲 要，", "为落实国家规划纲要，", "a line set with spaces between all characters"},
		{"投\u200b资\ufeff总额\u00ad", "投资总额", "invisible characters"},
		{"⼈民政府⽣产", "人民政府生产", "Kangxi radicals that PDF leaves behind"},
		{"王 明", "王 明", "the space of a short name stays"},
		{"new  energy\tvehicles", "new energy vehicles", "runs of spaces in Latin text"},
		{"", "", "nothing"},
	} {
		if got := tidy(c.in); got != c.want {
			t.Errorf("%s: tidy(%q) = %q, want %q", c.why, c.in, got, c.want)
		}
		if again := tidy(c.want); again != c.want {
			t.Errorf("%s: tidying twice changes %q to %q", c.why, c.want, again)
		}
	}
}

func TestWithoutPinyin(t *testing.T) {
	for _, c := range []struct {
		in, want string
		noisy    bool
	}{
		{"項目調(diào)度會,協(xié)調(diào)解決", "項目調度會,協調解決", true},
		{"區(qū)、內(nèi)投資、綠(lǜ)", "區、內投資、綠", true},
		{"全角（jīng）也去掉，经（jīng）济", "全角也去掉，经济", true},
		{"单位(kg)、公司(ABC)、说明(de)", "单位(kg)、公司(ABC)、说明(de)", false},
		{"第一项(重点)", "第一项(重点)", false},
	} {
		if got, noisy := withoutPinyin(c.in); got != c.want || noisy != c.noisy {
			t.Errorf("%q: got %q %v, want %q %v", c.in, got, noisy, c.want, c.noisy)
		}
	}
}

func TestWithoutMarkup(t *testing.T) {
	for in, want := range map[string]string{
		"投资<b>5</b>亿元":                         "投资5亿元",
		"正文<!-- 广告 -->继续":                      "正文继续",
		"<script>var a=1;</script>项目开工":        "项目开工",
		".TRS_Editor P{line-height:1.5;}":      "",
		"function doZoom(size){":               "",
		"增速<5%的地区和>8%的地区":                      "增速<5%的地区和>8%的地区",
		"坚持“1+N”模式，形成{一图一表}，责任到人。":             "坚持“1+N”模式，形成{一图一表}，责任到人。",
		"<style type=\"text/css\">p{margin:0}": "",
	} {
		if got := withoutMarkup(in); got != want {
			t.Errorf("%q: got %q, want %q", in, got, want)
		}
	}
}

func TestRedaction(t *testing.T) {
	for s, want := range map[string]bool{
		"*省长在会上强调":      true,
		"*、*同志作了发言":     true,
		"**市召开会议":       true,
		"支付XXX元用于勘探":    true,
		"每年×××万元":       true,
		"二○○四年三月":       false,
		"尺寸为3×5米":       false,
		"* 第一项工作":       false,
		"5G+工业互联网、XX等级": true,
	} {
		if got := redaction.MatchString(s); got != want {
			t.Errorf("%q: redacted %v, want %v", s, got, want)
		}
	}
}

func FuzzTidy(f *testing.F) {
	f.Add("完成投资１２０亿元 ㎡")
	f.Add("為 落 實 《 國")
	f.Fuzz(func(t *testing.T, s string) {
		s = strings.ToValidUTF8(s, "")
		out := tidy(s)
		if strings.ToValidUTF8(out, "") != out || strings.ContainsAny(out, "\n\r\t") || strings.TrimSpace(out) != out {
			t.Errorf("%q became %q", s, out)
		}
	})
}
