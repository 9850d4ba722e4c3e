package corpus

import (
	"cmp"
	"encoding/csv"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"golang.org/x/text/unicode/norm"
)

// sharedDir is the folder of third-party articles, "" when it is not at hand.
func sharedDir(t testing.TB) string {
	dir := os.Getenv("MUBIAO_SHARED")
	if dir == "" {
		dir = filepath.Join("..", "..", "shared")
	}
	if _, err := os.Stat(filepath.Join(dir, "corpus")); err != nil {
		t.Skip("the shared articles are not at hand; MUBIAO_SHARED names their folder")
	}
	return dir
}

// TestKnownAboutSamples and TestKnownAboutShared compare what is known about
// documents with hand labels.
func TestKnownAboutSamples(t *testing.T) {
	scoreDocuments(t, filepath.Join("testdata", "samples-labels", "documents.csv"), "samples", 1)
}

func TestKnownAboutShared(t *testing.T) {
	dev := filepath.Join(sharedDir(t), "gold", "dev")
	scoreDocuments(t, filepath.Join(dev, "documents.csv"), filepath.Join(dev, "articles"), 0.95)
}

// scoreDocuments reads the articles of a folder and asks that each field be
// right in at least the share floor of the labelled ones. A|B in a label means that
// either is right.
func scoreDocuments(t *testing.T, labels, articles string, floor float64) {
	f, err := os.Open(labels)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	rows, err := csv.NewReader(f).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	docs := map[string]*Document{}
	for p := range Pages(articles) {
		found, skip := Clean(p)
		if skip != nil {
			t.Errorf("%+v", skip)
			continue
		}
		docs[strings.TrimSuffix(p.Source, filepath.Ext(p.Source))] = found[0]
	}
	loose := regexp.MustCompile(`[\s“”"《》]`)
	normal := func(s string) string { return loose.ReplaceAllString(norm.NFKC.String(s), "") }
	rows[0][0] = strings.TrimPrefix(rows[0][0], "\ufeff")
	for i, field := range rows[0][1:] {
		right, wrong := 0, []string{}
		for _, row := range rows[1:] {
			got := "no document"
			if d := docs[row[0]]; d != nil {
				got = known(d)[field]
			}
			if slices.ContainsFunc(strings.Split(row[i+1], "|"), func(want string) bool { return normal(want) == normal(got) }) {
				right++
			} else {
				wrong = append(wrong, row[0]+": got "+got+", label "+row[i+1])
			}
		}
		if share := float64(right) / float64(len(rows)-1); share < floor {
			t.Errorf("%s: %.3f right, under %.2f\n  %s", field, share, floor, strings.Join(wrong, "\n  "))
		}
	}
}

func known(d *Document) map[string]string {
	year := ""
	if d.ReportYear != 0 {
		year = strconv.Itoa(d.ReportYear)
	}
	return map[string]string{"title": d.Title, "published": d.Published.String(), "issued": d.Issued.String(), "report_year": year,
		"region_code": d.Region.Code, "region_name": d.Region.Name, "region_level": d.Region.Level, "genre": string(d.Genre), "issuer": d.Issuer,
		"doc_number": d.DocNumber, "publisher": d.Publisher, "speaker": d.Speaker}
}

// Every page of the shared corpus gives documents or says why not, and no page
// breaks the program.
func TestWholeCorpusIsRead(t *testing.T) {
	if testing.Short() {
		t.Skip("short")
	}
	pages, skipped := 0, 0
	for p := range Pages(filepath.Join(sharedDir(t), "corpus")) {
		pages++
		docs, skip := Clean(p)
		switch {
		case skip != nil && skip.Reason == Poisonous, skip == nil && len(docs) == 0:
			t.Errorf("%s: %d documents, %+v", p.Source, len(docs), skip)
		case skip != nil:
			skipped++
		}
		for _, d := range docs {
			check(t, d)
		}
	}
	if pages < 400 || skipped*20 > pages {
		t.Errorf("%d pages, %d skipped", pages, skipped)
	}
}

func TestDates(t *testing.T) {
	for s, want := range map[string]string{
		"2018年12月02日": "2018-12-02", "2018-1-5 08:00": "2018-01-05", "2011/4/26": "2011-04-26", "2024．03．01": "2024-03-01",
		"二〇〇四年三月二日": "2004-03-02", "一九九七年十二月二十一日": "1997-12-21", "二○二六年一月三十日": "2026-01-30",
		"Fri, 22 Oct 2021 07:54:06 GMT": "2021-10-22", "《新闻》 (20240105)": "2024-01-05", "20241301": "", "2023年2月30日": "", "1024-01-05": "", "第120240105号": "",
	} {
		if got := parseDate(s).String(); got != want {
			t.Errorf("%q: %q, want %q", s, got, want)
		}
	}
}

func TestPublishedHasItsSource(t *testing.T) {
	body := "今年全市安排水利投资十二亿元，确保年底前加固堤防六十公里。"
	for _, c := range []struct{ source, raw, want, from string }{
		{"a.md", "---\ntitle: 甲\ndate: 2022-04-24 08:26:22 +0800\n---\n" + body, "2022-04-24", "front_matter"},
		{"a.md", "title: 甲\ndate: 2022-04-24 08:26:22\n---\n" + body, "2022-04-24", "front_matter"},
		{"a.html", `<html><head><meta name="PubDate" content="2019-09-09T20:52:38+08:00"></head><body><p>` + body + `</p></body></html>`, "2019-09-09", "meta"},
		{"a.html", `<html><body><div>发布时间：2011-04-26</div><p>` + body + `</p></body></html>`, "2011-04-26", "body"},
		{"a.html", `<html><body><div>某某网 2020-03-09 18:14:21</div><p>` + body + `</p></body></html>`, "2020-03-09", "body"},
		{"a.html", `<html><head><link rel="canonical" href="http://www.qingyu.gov.cn/xw/202403/20240305/a.html"></head><body><p>` + body + `</p></body></html>`, "2024-03-05", "url"},
		{"plan_2023-02-22.txt", "为落实规划，制定本方案。\n" + body, "2023-02-22", "file_name"},
		{"b.txt", "水利投资增长\n青屿日报 2015年3月24日 第01版\n" + body, "2015-03-24", "body"},
		{"b.txt", "水利投资增长\n1996年02月06日 青屿日报 第2版\n" + body, "1996-02-06", "body"},
		{"b.txt", "水利投资增长\n青屿日报 2013-07-20\n" + body, "2013-07-20", "body"},
		{"b.txt", "水利投资增长\n青屿日报 2016-05-18 第05版 区域创新 本报记者 甲乙丙\n" + body, "2016-05-18", "body"},
		{"b.txt", "水利投资增长\n青屿财经报　2011年3月15日　本报通讯员 甲乙 记者 丙丁\n" + body, "2011-03-15", "body"},
		{"b.txt", "水利投资增长\n《青屿日报》一九八五年一月二十三日 第二版\n" + body, "1985-01-23", "body"},
		{"b.txt", "水利投资增长\n某社青屿2019年12月5日电（记者甲）" + body, "2019-12-05", "body"},
		{"b.txt", "水利投资增长\n《青屿新闻》 （20191012）\n" + body, "2019-10-12", "body"},
		{"b.txt", "水利投资增长\n青屿水库 2013-07-20 建成\n" + body, "", ""}, // no medium
		{"b.txt", body, "", ""},
		{"b.txt", "全市水利工作会议于2024年2月3日召开。" + body, "", ""}, // a day in the text is not the day it was put out
	} {
		d := cleanOne(t, c.source, c.raw)
		if d.Published.String() != c.want || d.PublishedSource != c.from {
			t.Errorf("%s: %v from %q, want %s from %q", c.raw, d.Published, d.PublishedSource, c.want, c.from)
		}
	}
}

func TestReportYear(t *testing.T) {
	for _, c := range []struct {
		text string
		year int
		from string
		file string
	}{
		{"2026年青屿市政府工作报告\n——2026年1月14日在青屿市第十四届人民代表大会第四次会议上\n各位代表：\n现在，我代表市人民政府向大会报告工作。\n2025年增长5%。", 2026, "stated", ""},
		{"1982年某国政府工作报告\n各位代表：\n现在，我代表政府作报告，请大会审议。", 1982, "title", ""},
		{"关于2025年预算执行情况和2026年预算草案的报告\n一、2025年预算执行情况\n收入增长5%。", 2026, "title", ""},
		{"关于1987年国民经济计划执行情况的报告\n——1988年3月25日在第七届青屿市人民代表大会第一次会议上\n一、1987年计划执行情况\n产值增长5%。", 1988, "stated", ""},
		{"关于下达计划的通知\n各县区：\n今年安排5亿元。\n青屿市人民政府办公室\n2004年3月2日", 2004, "issued", ""},
		{"近日，全市召开会议。“十二五”开局之年，要完成投资38亿元。", 2011, "inferred", ""},
		{"近日，全市召开会议。“十四五”规划的收官之年，要完成投资38亿元。", 2025, "inferred", ""},
		{"同志们：\n*省长在参加党的二十大会议期间要求，抓好四季度投资，做好2023年专项债券申报。", 2022, "inferred", ""},
		{"近日，市发展改革委介绍2024年投资安排，到2030年建成体系。", 2024, "inferred", ""},
		{"为加快发展，制定本方案。到2027年，培育企业20家；到2030年，培育50家。", 0, "", ""},
		{"灯下读书，想起1937年的事，又想起1978年的事，感慨系之。", 0, "", ""},
		{"政府工作报告\n各位代表：\n现在，我代表市人民政府向大会报告工作。今年增长5%。", 2023, "inferred", "青屿市政府工作报告2023"},
		{"政府工作报告\n各位代表：\n现在，我代表市人民政府向大会报告工作。今年增长5%。", 2023, "inferred", "2023年青屿"},
		{"2024年政府工作报告\n各位代表：\n现在，我代表市人民政府向大会报告工作。", 2024, "title", "青屿市政府工作报告2023"},
		{"政府工作报告\n各位代表：\n现在，我代表市人民政府向大会报告工作。今年增长5%。", 0, "", "青屿市政府工作报告2021-2023"},
		{"今天，全市发送旅客30万人次，比2019年同期增长6%。", 0, "", ""},
		{"青屿市水利建设三年行动方案（2023—2025年）\n为加快水利建设，制定本方案。\n2022年，全市有水库90座。", 2023, "title", ""},
		{"秋天的一棵树，树叶落了。", 0, "", "2023"},
		{"青屿港务公司成立于1987年6月，位于青屿市东郊，现有泊位12个。", 0, "", ""},
		{"青屿书展将于2001年5月31日开幕，展出图书三千种。", 2001, "inferred", ""},
		{"有人说自1998年以来，这里的读者只多不少，书店却换了三家。", 0, "", ""},
		{"公司创办至今，出版过好书三十种（见《读者》1996年第4期）。", 0, "", ""},
		{"本报讯 2019年3月5日，青屿市召开大会，全年计划投资5亿元。", 2019, "inferred", ""},
	} {
		d := cleanOne(t, cmp.Or(c.file, "x")+".txt", c.text)
		if d.ReportYear != c.year || d.ReportYearSource != c.from {
			t.Errorf("%s\n got %d from %q, want %d from %q", c.text, d.ReportYear, d.ReportYearSource, c.year, c.from)
		}
	}
}

func TestGenres(t *testing.T) {
	for title, want := range map[string]Genre{
		"2025年政府工作报告\n各位代表：": WorkReport, "第十四届人大四次会议关于政府工作报告的决议\n会议批准这个报告。": Other, "关于2025年计划执行情况和2026年计划草案的报告\n各位代表：": Plan,
		"青屿市国民经济和社会发展第十四个五年规划纲要\n第一章 总则": Plan, "青屿市关于印发三年行动方案的通知\n各县区：": Notice, "关于促进就业的若干意见\n各地：": Notice,
		"青屿市水利管理办法\n第一条 为了管理，制定本办法。": Notice, "2024年国民经济和社会发展统计公报\n全年增长5%。": Bulletin, "在全市经济工作会议上的讲话\n同志们：": Speech,
		"市长出席并讲话\n3月1日，市长出席会议并讲话。": News, "全市重点项目集中开工\n本报讯（记者 甲）昨日，30个项目开工。": News, "同志们：\n今天我们开会。": Speech, "为加快发展，制定以下措施。\n一、投资": Plan, "秋天的一棵树\n树叶落了。": Other,
	} {
		if d := cleanOne(t, "x.txt", title); d.Genre != want {
			t.Errorf("%s: %s, want %s", title, d.Genre, want)
		}
	}
}

func TestIssuerAndSpeaker(t *testing.T) {
	for _, c := range []struct{ text, issuer, number, speaker, office, issued string }{
		{"青屿市人民政府办公室关于加强管理的通知\n青政办发〔2023〕15号\n各县区：\n请执行。", "青屿市人民政府办公室", "青政办发〔2023〕15号", "", "", ""},
		{"各县区：\n现将有关事项通知如下。\n青屿市水利局\n青屿市财政局\n二〇二三年五月六日", "青屿市水利局、青屿市财政局", "", "", "", "2023-05-06"},
		{"政府工作报告\n省长 程思源\n各位代表：\n现在，我代表省人民政府，向大会报告工作。\n江苏全省增长5%。江苏省高质量发展。", "江苏省人民政府", "", "程思源", "省长", ""},
		{"望溪县2025年政府工作报告\n县人民政府县长　苏 渠\n各位代表：\n受县人民政府委托，我向大会报告政府工作。", "县人民政府", "", "苏渠", "县人民政府县长", ""},
		{"关于调整办公时间的通知\n各单位：\n自3月1日起调整办公时间，上午8时30分上班\n青屿市人民政府办公室\n2024年2月20日", "青屿市人民政府办公室", "", "", "", "2024-02-20"},
		{"青屿市人民政府办公室关于元旦放假的通知\n各区县：\n放假1天。\n特此通知。\n2023年12月20日\n附件：值班表", "青屿市人民政府办公室", "", "", "", "2023-12-20"},
		{"关于停水的公告\n青屿市水务局\n2024年3月1日\n因管网检修，定于3月5日停水，请做好储水准备。", "", "", "", "", ""}, // the day below the title is that of publication
		{"林向东主持召开调度会\n近日，市委副书记、市长林向东主持召开调度会。林向东强调，要加快进度。", "", "", "林向东", "市长", ""},
		{"全市项目集中开工\n近日，项目集中开工。市委常委、副市长周某某出席仪式。", "", "", "", "", ""},
	} {
		d := cleanOne(t, "x.txt", c.text)
		if d.Issuer != c.issuer || d.DocNumber != c.number || d.Speaker != c.speaker || d.SpeakerOffice != c.office || d.Issued.String() != c.issued {
			t.Errorf("%s\n got %q %q %q %q %q\nwant %+v", c.text, d.Issuer, d.DocNumber, d.Speaker, d.SpeakerOffice, d.Issued, c)
		}
	}
}

func TestWhereabouts(t *testing.T) {
	page := func(url, publisher, text string) string {
		return `<html><head><link rel="canonical" href="` + url + `"><meta name="ContentSource" content="` + publisher + `"></head><body><div id="zoom"><p>` + strings.ReplaceAll(text, "\n", "</p><p>") + `</p></div></body></html>`
	}
	for _, c := range []struct{ why, source, raw, code, from string }{
		{"芜湖 on the site of 安徽", "a.html", page("http://www.ah.gov.cn/szf/1.html", "", "芜湖市人民政府关于印发实施方案的通知\n各县区：\n今年全市安排投资五亿元，用于农村公路。"), "340200", "issuer"},
		{"我省 on the site of 安徽", "a.html", page("http://www.ah.gov.cn/szf/1.html", "", "为落实规划，我省制定以下措施，到2027年建成体系，全省培育企业二十家。"), "340000", "url"},
		{"我省 of the publisher", "a.html", page("", "甘肃日报", "近日，我省召开会议，全省安排投资五亿元，用于农村公路建设。"), "620000", "publisher"},
		{"a homonym by the province named besides", "a.txt", "朝阳市今年新建公路\n近日，辽宁省朝阳市召开会议，全市安排投资五亿元。", "211300", "title"},
		{"a homonym that stays open", "a.txt", "鼓楼区今年新建学校\n近日，鼓楼区召开会议，全区安排投资五亿元。", "", ""},
		{"a homonym by the city named besides", "a.txt", "鼓楼区今年新建学校\n近日，南京市鼓楼区召开会议，全区安排投资五亿元。", "320106", "title"},
		{"恩施州 as people write it", "a.txt", "恩施州出台十条措施\n近日，恩施州召开会议，全州安排投资五亿元。", "422800", "title"},
		{"全区 of a district", "a.txt", "为加快发展，浦东新区制定以下措施，全区培育企业二十家，区委、区政府统筹，浦东新区财政给予补助。", "310115", "body"},
		{"全区 of an autonomous region", "a.txt", "为加快发展，制定以下措施，全区培育企业二十家，宁夏财政给予补助，自治区发展改革委统筹，宁夏各市落实。", "640000", "body"},
		{"a congress", "a.txt", "政府工作报告\n——2025年1月17日在广东省第十四届\n人民代表大会第三次会议上\n各位代表：\n现在，我代表省人民政府，向大会报告工作。", "440000", "body"},
		{"a dateline of the capital is none", "a.txt", "新华社北京3月5日电 我国粮食产量稳定在一万三千亿斤以上，全国新增就业一千二百万人。", "100000", "body"},
		{"a dateline elsewhere is", "a.txt", "人民网长春2月18日电 全省召开大会，省委、省政府部署投资工作，确保增长3%以上。", "220000", "dateline"},
		{"全市 of a municipality", "a.txt", "今年安排投资\n近日，天津市召开会议，天津全市安排投资五亿元，市委、市政府要求加快进度。", "120000", "body"},
		{"a new area that is a district", "a.txt", "滨海新区出台十条措施\n近日，天津市滨海新区召开会议，全区安排投资五亿元。", "120116", "title"},
		{"a new area by the name of its district", "a.txt", "青岛西海岸新区出台十条措施\n近日，青岛西海岸新区召开会议，全区安排投资五亿元。", "370211", "title"},
		{"a new area without a code", "a.txt", "重庆两江新区出台十条措施\n近日，重庆两江新区召开会议，全区安排投资五亿元，重庆市给予补助。", "", ""},
		{"兵团 without a code", "a.txt", "新疆生产建设兵团办公厅关于加强管理的通知\n各师市：\n新疆全区安排投资五亿元，请执行。", "", ""},
		{"a city of 兵团", "a.txt", "新疆生产建设兵团第八师石河子市出台十条措施\n近日，石河子市召开会议，全市安排投资五亿元。", "659001", "title"},
		{"a province that helps a new area", "a.txt", "河北省人民政府关于支持雄安新区发展的意见\n各市：\n安排投资五亿元，请执行。", "130000", "issuer"},
		{"a file name", "shandong_2021.txt", "为加快发展，制定以下措施。全省培育企业二十家，省财政给予补助。", "370000", "file_name"},
		{"nothing", "a.txt", "同志们：\n今天我们开会，全市上下要抓好投资。", "", ""},
	} {
		d := cleanOne(t, c.source, c.raw)
		if open := slices.Contains(d.Flags, "region_ambiguous"); open != (c.why == "a homonym that stays open") {
			t.Errorf("%s: flags %v", c.why, d.Flags)
		}
		if without := slices.Contains(d.Flags, "region_uncoded"); without != strings.HasSuffix(c.why, "without a code") {
			t.Errorf("%s: flags %v", c.why, d.Flags)
		}
		if d.Region.Code != c.code || d.RegionSource != c.from {
			t.Errorf("%s: %+v from %q, want %s from %q", c.why, d.Region, d.RegionSource, c.code, c.from)
		}
	}
}
