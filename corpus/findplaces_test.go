package corpus

import (
	"slices"
	"strings"
	"sync"
	"testing"
	"unicode/utf8"
)

// named writes what was found as "text=code", or "text=?" where it is ambiguous.
func named(text string, within Place) (found []string) {
	for _, m := range FindPlaces(text, within) {
		code := m.Place.Code
		if m.Ambiguous {
			code = "?"
		}
		found = append(found, text[m.Start:m.End]+"="+code)
	}
	return found
}

func TestFindPlaces(t *testing.T) {
	for _, c := range []struct{ text, within, want string }{
		// Names as people write them.
		{"全国新增就业，我国粮食产量稳定", "", "全国=100000 我国=100000"},
		{"吉林、内蒙古与广西的项目", "", "吉林=220000 内蒙古=150000 广西=450000"},
		{"恩施州、定西和凉山州", "", "恩施州=422800 定西=621100 凉山州=513400"},
		{"恩施土家族苗族自治州", "", "恩施土家族苗族自治州=422800"},
		{"长阳县脱贫，鄂温克旗增收", "", "长阳县=420528 鄂温克旗=150724"},
		{"浦东新区完成投资", "", "浦东新区=310115"},
		{"云南曲靖、贵州遵义", "", "云南曲靖=530300 贵州遵义=520300"},
		{"浙江余姚开工", "", "浙江余姚=330281"},
		{"福建石狮与安徽无为，甘肃合作交流", "", "福建石狮=350581 安徽无为=340281 甘肃=620000"},
		{"四川省内江市威远县", "", "四川省内江市威远县=511024"},
		{"克拉玛依和石河子市", "", "克拉玛依=650200 石河子市=659001"},
		// Homonyms.
		{"北京市朝阳区与长春市朝阳区", "", "北京市朝阳区=110105 长春市朝阳区=220104"},
		{"北京朝阳、辽宁朝阳", "", "北京朝阳=110105 辽宁朝阳=211300"},
		{"朝阳市开工", "110000", "朝阳市=211300"},
		{"朝阳区开工", "", "朝阳区=?"},
		{"朝阳区开工", "110000", "朝阳区=110105"},
		{"朝阳区开工", "220100", "朝阳区=220104"},
		{"鼓楼区完成", "320000", "鼓楼区=?"},
		{"鼓楼区完成", "320100", "鼓楼区=320106"},
		{"在福州市调研，鼓楼区完成", "", "福州市=350100 鼓楼区=350102"},
		{"吉林省吉林市", "", "吉林省吉林市=220200"},
		{"吉林增长5%", "220200", "吉林=220000"},
		{"海南增长5%，海南州增长6%", "630000", "海南=460000 海南州=632500"},
		{"济南市市中区开工", "", "济南市市中区=370103"},
		{"城市中区域、市中区以外", "370100", ""},
		// The text's own places.
		{"我省增长5%，全市增长6%，全县增长7%", "340223", "我省=340000 全市=340200 全县=340223"},
		{"全区增长5%", "640000", "全区=640000"},
		{"全区增长5%", "310115", "全区=310115"},
		{"我省增长5%", "", ""},
		{"健全市场体系，保全区域生态", "340200", ""},
		// County short names, in a list near their province only.
		{"昆山、太仓、如东等地", "320000", "昆山=320583 太仓=320585 如东=320623"},
		{"例如东部地区、昆山", "", ""},
		{"与河南的和县级财政", "", "河南=410000"},
		{"和县级财政一道", "340500", ""},
		{"马鞍山市和县完成", "", "马鞍山市和县=340523"},
		// False friends and longer words.
		{"上海南部降水偏多", "", "上海=310000"},
		{"长江西部航道", "", ""},
		{"合作市场建设，北京市场供应", "", "北京=110000"},
		{"南京路上的吉林大学和江苏银行", "", ""},
		{"通道县区、资源县域、公安县局", "", ""},
		{"新城区建设、老城区改造、解放区", "", ""},
		{"乡村振兴示范县、沿海城市", "440000", ""},
		{"佛山、千佛山", "", "佛山=440600"},
		// Groups of places are no places.
		{"东北地区、长三角、京津冀、西部、粤港澳大湾区、黄河流域", "", ""},
	} {
		var within Place
		if c.within != "" {
			within = place(t, c.within)
		}
		if got := strings.Join(named(c.text, within), " "); got != c.want {
			t.Errorf("%s within %q:\n got %s\nwant %s", c.text, c.within, got, c.want)
		}
	}
}

func TestFindPlace(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"安徽省芜湖市人民政府", "340200"},
		{"吉林省发改委：起步即冲刺", "220000"},
		{"2026年内蒙古自治区政府工作报告", "150000"},
		{"青岛市崂山区人民政府办公室", "370212"},
		{"国务院办公厅关于同意湖北省方案的复函", "100000"},
		{"吉林日报", "220000"},
		{"南京路街道办事处", ""},
		{"余姚全年完成投资三十亿元", "330281"},
		{"四会代表建议如东部地区", ""},
		{"朝阳区人民政府", ""},
		{"省人民政府办公厅", ""},
		{"", ""},
	} {
		got, ok := FindPlace(c.text)
		if got.Code != c.want || ok != (c.want != "") {
			t.Errorf("%s: %v %v, want %q", c.text, got, ok, c.want)
		}
	}
}

// The lists of words are data, and each says what it is there for.
func TestFalseFriends(t *testing.T) {
	for _, f := range falseFriends {
		var got []string
		for _, m := range FindPlaces(f.sample, Place{}) {
			got = append(got, m.Place.Name)
		}
		if !slices.Equal(got, f.gives) {
			t.Errorf("%s: %s\n got %v\nwant %v", f.why, f.sample, got, f.gives)
		}
		for _, w := range strings.Fields(f.words) {
			if found := named("，"+w+"，", Place{}); found != nil {
				t.Errorf("%s: %s is found as %v", f.why, w, found)
			}
		}
	}
}

// A name in the lists that no place bears would be dead weight.
func TestWordLists(t *testing.T) {
	full, short := map[string]bool{}, map[string]bool{}
	for _, p := range placeTable() {
		full[p.Name] = true
		base, _ := shortNames(p)
		short[base] = true
	}
	for _, list := range []struct {
		words string
		names map[string]bool
	}{{commonNouns, full}, {wordLikeNames, full}, {wordLikeShortNames, short}} {
		seen := map[string]bool{}
		for _, w := range strings.Fields(list.words) {
			if !list.names[w] || seen[w] {
				t.Errorf("%s: unknown or listed twice", w)
			}
			seen[w] = true
		}
	}
}

func TestFindPlacesFromManyGoroutines(t *testing.T) {
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			if got := named("安徽省芜湖市与鼓楼区", place(t, "320100")); len(got) != 2 {
				t.Error(got)
			}
		})
	}
	wg.Wait()
}

func FuzzFindPlaces(f *testing.F) {
	f.Add("北京市朝阳区与吉林大学，全市\xe5\x8c", "110000")
	f.Add("我省、和县、全国", "340500")
	f.Fuzz(func(t *testing.T, text, within string) {
		p, _ := PlaceByCode(within)
		end := 0
		for _, m := range FindPlaces(text, p) {
			if m.Start < end || m.End <= m.Start || m.End > len(text) || m.Ambiguous != (m.Place == Place{}) {
				t.Fatalf("%+v after %d in %q", m, end, text)
			}
			if utf8.ValidString(text) && !utf8.ValidString(text[m.Start:m.End]) {
				t.Fatalf("%+v cuts a character of %q", m, text)
			}
			end = m.End
		}
		FindPlace(text)
	})
}

func BenchmarkFindPlaces(b *testing.B) {
	text := strings.Repeat("今年以来，安徽省芜湖市坚持稳中求进，全市规模以上工业增加值同比增长百分之六，新开工项目建设有序推进。", 100)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		FindPlaces(text, Place{})
	}
}

func BenchmarkPlaceNames(b *testing.B) {
	for b.Loop() {
		buildPlaceNames()
	}
}
