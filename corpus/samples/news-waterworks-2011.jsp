<%@ page pageEncoding="UTF-8"%>
<%@ include file="/common/taglibs.jsp"%>
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<title>泰州今年投资38亿元实施24项水利重点工程 - 【江海样例采购网】</title>
<c:import url="/common/init.jsp">
	<c:param name="isLastLoadPage">
		true
	</c:param>
</c:import>
<link rel="stylesheet" type="text/css" href="/skin/default/web.css" />
<script type="text/javascript" src='/include/common.js'></script>
<style type="text/css">
.hotline { width: 100%; height: 38px; } .ad2011 { margin: 15% auto; }
</style>
</head>
<body>
<div id="container">
	<div class="header">
		<%@ include file="/include/main_header.jsp" %>
		<ul class="nav"><li><a href="/">首页</a></li><li><a href="/zb/">招标公告</a></li><li><a href="/zx/">采购资讯</a></li><li><a href="/vip/">会员服务（满100元减20元）</a></li></ul>
	</div>
	<div id="sysContent" class="page">
		<div id="contentMain">
			<div id="conTitle">
				<div class="navCurrent">
	<a href="/" title="首页">首页</a>
	<a href="/zx/" title="采购资讯">采购资讯</a>
	<a href="#" title="泰州今年投资38亿元实施24项水利重点工程">泰州今年投资38亿元实施24项水利重点工程</a>
				</div>
			</div>
			<div id="conBody">
				<input type="hidden" id="channelId" value="2c908792" />
				<div class="frameNews">
					<h1>泰州今年投资38亿元实施24项水利重点工程</h1>
					<div class="source">
						<span>发布时间：2011-05-18</span>
						<span>发布人：-江海水利报  </span>
					</div>
					<p><p>〔样例：数字均为虚构〕从5月17日召开的泰州市水利工作会议上获悉，&ldquo;十二五&rdquo;开局之年，泰州市计划投资38亿元，实施24项水利重点工程，其中续建工程9项，新开工工程15项。</p>
<p>　　&ldquo;十一五&rdquo;期间，泰州市累计完成水利投资76.5亿元，是&ldquo;十五&rdquo;时期的2.2倍；新建和加固堤防418公里，疏浚县乡河道2650公里，解决了96.8万农村居民的饮水安全问题。但水利基础仍较薄弱，目前仍有近三成的小型泵站带病运行，城区防洪标准不足50年一遇。</p>
<p>　　据市水利局规划处处长沈一舟介绍，今年将重点抓好三方面工程。一是防洪保安工程，总投资16.4亿元，加固长江堤防62公里，除险加固病险涵闸130座，主汛期前完成全部水毁工程修复；二是农田水利工程，新增有效灌溉面积8.5万亩，改造中低产田12万亩，灌溉水利用系数提高到0.58；三是城乡供水工程，新建区域水厂3座，日供水能力合计达到45万吨，年底农村自来水普及率要达到98%以上。</p>
<p>　　根据规划，到2015年，泰州市水利总投资将突破200亿元，城区防洪标准达到100年一遇，万元GDP用水量比2010年下降25%以上，水功能区水质达标率提高到75%。为保证资金落实，市政府要求从土地出让收益中提取10%用于农田水利建设，并将在6月底前出台水利建设基金筹集和使用管理办法。</p>
</p>
					<p class="editor">责任编辑：陆明　电话：0523-0000000</p>
				</div>
			</div>
		</div>
	</div>
	<div class="footer">
	    <%@ include file="/include/foot.jsp" %>
	    <p>版权声明：凡注明“来源：江海样例采购网”的所有作品，版权归江海样例采购网（北京）信息有限公司所有，转载须注明来源。</p>
	    <p>Copyright © 2006-2011 京ICP备00000000号 客服热线：400-000-2011</p>
	</div>
</div>
</body>
</html>
<script>
	var id = $("#channelId").val();
	if(null != $('.subnav>li[id='+id+']').html()) {
		$('.subnav>li').removeClass('selected');
	}
	var tips = "本月已有3200家企业注册，同比增长45%";
</script>
