/**
 * Ordinary sentences of trade, none of which deserves a warning, half Chinese and half English: what a rule of one's own is
 * measured against. Written for this purpose.
 */
export const SAMPLE: readonly string[] = `Our new catalogue is ready, write to us if you would like a copy.
See you at booth B12 next week, we are bringing three new models.
The first container of the season left our yard this morning.
Thank you to everyone who visited our stand in Cologne.
We finished the colour samples today and they look lovely.
Stainless steel or brass? Tell us which finish you prefer.
Our team spent Saturday testing hinges in salt spray.
A short video from the packing line: every box is weighed twice.
Happy Friday from the whole export team!
This valve closes in two seconds and opens in three.
Five things we learned about packaging glass for long trips.
We are hiring a sales assistant who likes to talk to people.
The workshop has a new bending machine and everyone wants to try it.
Big thanks to our logistics partner for working through the rain.
How do you keep paint from chipping on the way? We wrap each corner.
Our engineer explains what the letters on a bearing mean.
Spring is here and so are the garden tools.
Last pallet of the week, wrapped and labelled.
We answer every message within one working day.
Which size do you use most in your kitchen?
Sample day: twelve chairs, four fabrics and a lot of coffee.
The mould is finished and the first parts came out today.
A customer asked how we test zips, so here is the answer.
Trade fairs are tiring, but the conversations are worth it.
We moved to a bigger warehouse, here is the new view.
Delivery times are back to normal after the holiday.
Our designer drew this lamp on a napkin two years ago.
The cartons are made of recycled paper and can be folded flat.
Meet Lin, who has looked after our quality desk for ten years.
New colours for autumn: olive, rust and sand.
We tried three kinds of tape and kept the strongest one.
Please send us your drawing and we will tell you what is possible.
The instructions now come in six languages.
A good handle should feel right before you look at it.
We visited the port today and learned how cranes are driven.
Today we trained eight new colleagues on the cutting table.
Does your door squeak? Try one drop of oil on each side.
Our small tent keeps dry in a whole night of rain.
Every blade is sharpened by hand before it leaves.
The truck was early, so we had time for tea with the driver.
Would you rather have a matt or a shiny surface?
This is how a zip is made, from wire to slider.
We are back from the fair with a notebook full of ideas.
Three questions to ask before you order a machine.
Our workshop smells of fresh wood this morning.
The new website is online, tell us what you think.
We packed two hundred lamps today and broke none.
A quick look at the tool room, where old moulds get a second life.
Rainy season tips: keep your pallets off the ground.
What does IP67 mean? Our engineer explains it in a minute.
The screws are in bag A, the dowels in bag B.
We like it when buyers ask difficult questions.
A visitor from Chile brought us chocolate, thank you!
The pump runs so quietly that we put a light on it.
Loading a container is a puzzle, here is how we solve it.
Let us know which plug you need, we stock them all.
New test bench, same careful people.
Our cushions can be washed at forty degrees.
Today the power was out, so we cleaned the whole hall.
We print the date on each box so that you can trace it.
The difference between cold and hot rolled steel in one picture.
Thanks for two thousand followers, we did not expect that.
Our kettle boils a litre while you find the cups.
The sales team learned ten words of Portuguese this week.
Please measure the width twice before you order curtains.
We made a smaller version because many of you asked.
Shipping to islands takes a little longer, plan for it.
Oak, ash or walnut? We keep all three in stock.
Our stand is near the west entrance, next to the cafe.
A look behind the curtain: how we take product photos.
The catalogue has eighty pages and one spelling mistake, can you find it?
We changed the packaging so that it opens without a knife.
It takes eleven steps to make a simple spoon.
Our night shift wishes you a good morning.
The blue one is back after a long break.
We met old friends and new ones at the fair in Guangzhou.
This tarpaulin has eyelets every fifty centimetres.
A customer sent us a photo of our bench in the snow.
We repaired a twenty year old mixer and it works again.
Please check the voltage before you plug it in.
The gaskets arrived and the line is running again.
Our office dog has learned to find the tape measure.
What would you build with a hundred clamps?
New labels with bigger letters, easier on the eyes.
We ship samples by courier every Tuesday and Friday.
A tidy workshop is a quick workshop.
Tomorrow we show how to change the filter in one minute.
The wheels turn freely on sand, we tried it at the beach.
Our yarn is dyed in small batches, so colours differ a little.
The forklift has a name now: Gerald.
Read the label before washing, wool does not like hot water.
We planted ten trees in front of the gate.
A strap, a hook and a ring: that is all you need.
Our trainee built this shelf in her first week.
The drawing was old, so we measured everything again.
Ask us about sizes that are not in the catalogue.
A cloth bag instead of plastic, and it can be used again.
We closed the year with dumplings and a short speech.
The show room is open on weekdays from nine to five.
This hose bends without kinking, even in winter.
New on the shelf: folding boxes in three heights.
Which of these two handles would you choose?
The team is on holiday next week, answers may take longer.
We always put a spare set of screws in the bag.
The seal of the lid is made of soft rubber.
Our rice cooker has one button, and that is on purpose.
A guest asked why the floor is green: it is easier on the feet.
The second half of the order leaves on Monday.
Cotton, linen and a bit of patience make this towel.
Our inspector checks one box in ten, and opens it fully.
We are learning to make better product videos.
The lighter frame saves you a good part of the freight.
If the lamp flickers, check the driver first.
Our neighbours make bicycles, and we test their bells.
Today's lesson: how to read a packing list.
We will show the prototype behind glass at the fair.
The glue needs a day to dry, so do we.
Our fans have five blades and three speeds.
Good morning from a misty harbour.
We count every piece by hand before the box is closed.
The toy has no small parts and rounded edges.
A new year, a new calendar, the same phone number.
How many nails are in a kilo? Guess below.
The chair folds in one move and stands by itself.
Our paint comes in small tins for small repairs.
Thanks for the warm welcome in Dubai.
The new lathe arrived in four crates.
Every tile is a little different, that is its charm.
We built the display from old pallets.
The mat dries in an hour when you hang it up.
Our translators make sure that manuals can be understood.
Two more days until the fair opens its doors.
A magnet keeps the door shut, no click needed.
The kit has everything but the hammer.
We like short meetings and long lunches.
Our gloves come in seven sizes, try them at the stand.
The lift is being serviced, so we carry samples by hand.
A drop test from one metre, filmed in slow motion.
The small wheel is for corners, the big one for the road.
We keep the old drawings, you never know.
The cable is two metres long, longer ones on request.
Our colleague Chen is running a marathon on Sunday.
We wish all our partners a peaceful holiday.
From sketch to sample in three weeks: a diary.
The brush has soft hair and a beech handle.
Which trade fairs will you visit next year?
A good box survives rain, heat and a bad driver.
Our window opens on the canal and its barges.
The new sewing table is as long as a bus.
A little oil, a little time, and the lock is like new.
新目录出来了,想要的朋友私信我们。
下周展会我们在B12展位,带了三款新品。
今天这一柜顺利装好,辛苦各位同事。
感谢每一位来展位交流的朋友。
色样今天打好了,实物比照片更好看。
不锈钢还是黄铜?你更喜欢哪种表面?
周六加测了一批铰链的盐雾。
包装线小视频:每箱都称两遍。
周五愉快,来自外贸部全体同事!
这款阀门两秒关闭,三秒打开。
玻璃制品怎么包装才不怕长途运输?
我们在找一位爱聊天的业务助理。
车间新来了一台折弯机,大家都想试试。
雨天还在装货的师傅们辛苦了。
边角怎么防掉漆?我们每个角都包一层。
工程师讲讲轴承上的字母代表什么。
春天到了,园艺工具也到了。
本周最后一托货,缠好膜贴好标。
留言我们一个工作日内回复。
你家厨房最常用哪个尺寸?
打样日:十二把椅子,四种面料,很多咖啡。
模具做好了,第一批零件今天出来。
有客户问拉链怎么测,这里统一回答。
展会很累,但聊得很开心。
我们搬进了更大的仓库,看看新环境。
节后发货已恢复正常。
这盏灯是设计师两年前画在餐巾纸上的。
纸箱用再生纸做的,可以折平。
认识一下小林,她在质检岗位已经十年。
秋季新色:橄榄绿、铁锈红、沙色。
试了三种胶带,留下了粘得最牢的。
把图纸发给我们,看看能不能做。
说明书现在有六种语言。
好的把手,摸上去就知道。
今天去港口参观,学了怎么开吊机。
今天给八位新同事做了裁床培训。
门吱吱响?两边各滴一滴油试试。
这款小帐篷下一整夜的雨也不漏。
每把刀出厂前都手工开刃。
司机师傅来早了,一起喝了杯茶。
你喜欢哑光还是亮光?
拉链是怎么做出来的:从铜丝到拉头。
展会回来,本子上记满了新想法。
订机器之前先问这三个问题。
早上的车间有一股木头香。
新网站上线了,欢迎提意见。
今天装了两百盏灯,一盏没碎。
模具房一角,老模具也有第二春。
雨季小提醒:托盘别直接放地上。
IP67是什么意思?一分钟讲清楚。
螺丝在A袋,木榫在B袋。
我们喜欢爱追问的买家。
智利来的朋友带了巧克力,谢谢!
水泵太安静,我们给它装了个指示灯。
装柜像拼图,看看我们怎么拼。
插头要哪国的告诉我们,都有现货。
新的测试台,还是那群细心的人。
这款靠垫可以四十度水洗。
今天停电,正好把车间大扫除。
每箱都印日期,方便追溯。
冷轧和热轧有什么区别?一张图看懂。
谢谢两千位关注的朋友,没想到这么多。
杯子还没找好,水就烧开了。
业务组这周学了十个葡萄牙语单词。
订窗帘前,宽度请量两遍。
应大家要求,做了一个小号的。
海岛线路慢一些,请提前安排。
橡木、白蜡木、胡桃木,都有库存。
展位在西门旁边,挨着咖啡厅。
幕后花絮:产品照是这样拍的。
目录八十页,有一个错别字,你找到了吗?
包装改了,不用刀也能打开。
一把勺子要经过十一道工序。
夜班同事祝大家早上好。
蓝色款时隔很久又回来了。
在广州见到了老朋友,也认识了新朋友。
这款篷布每五十厘米一个扣眼。
客户发来雪地里长椅的照片,真好看。
修好了一台用了二十年的搅拌机。
插电前请先看一下电压。
密封圈到货,产线又转起来了。
办公室的狗学会了找卷尺。
给你一百个夹子,你会做什么?
新标签字更大,看着不费眼。
样品每周二和周五寄快递。
车间整齐,干活才快。
明天演示一分钟换滤芯。
轮子在沙地也能推,我们去海边试过。
纱线小批量染色,颜色会有一点差别。
叉车有名字了,叫大黄。
洗之前先看水洗标,羊毛怕热水。
在厂门口种了十棵树。
一根带子,一个钩,一个环,就这么简单。
实习生第一周就做出了这个架子。
图纸太旧,我们重新量了一遍。
目录里没有的尺寸也可以问。
布袋代替塑料袋,还能重复用。
年底一起包饺子,老板讲了两句。
展厅工作日九点到五点开放。
这款水管弯了也不打折,冬天也一样。
新上架:三种高度的折叠箱。
这两个把手你选哪个?
下周放假,回复会慢一点。
每袋都多放一套螺丝备用。
盖子的密封圈是软胶的。
电饭煲只有一个按键,是故意的。
有客人问地面为什么是绿的:站久了脚不累。
订单的下半批周一发走。
棉、麻,再加一点耐心,就是这条毛巾。
质检十抽一,抽到的整箱打开看。
我们在学怎么把产品视频拍得更好。
车架轻了,运输也省事。
灯闪的话,先检查驱动。
隔壁做自行车,我们帮他们试车铃。
今天的小课:怎么看装箱单。
样机会在展会的玻璃柜里展示。
胶水要干一天,我们也歇一天。
风扇五片叶,三档风。
雾里的港口,早上好。
封箱前每一件都要手工点数。
玩具没有小零件,边角都是圆的。
新年换新日历,电话还是老号码。
一公斤有多少颗钉子?评论区猜一猜。
椅子一下就能折好,自己站得住。
小罐油漆,专门补小地方。
感谢迪拜朋友的热情接待。
新车床分四个木箱到了。
每块瓷砖都有点不同,这就是它的味道。
展台是用旧托盘搭的。
地垫挂起来一小时就干。
翻译同事让说明书人人看得懂。
离开展还有两天。
门用磁铁吸住,不用卡扣。
套装里什么都有,就差一把锤子。
我们喜欢短会和长午饭。
手套有七个尺码,来展位试戴。
电梯检修,样品靠人工搬。
一米跌落测试,慢动作回放。
小轮转弯,大轮走路。
老图纸我们都留着,说不定用得上。
线长两米,要更长的请提前说。
同事小陈周日去跑马拉松。
祝所有伙伴假期平安。
从草图到样品三个星期的日记。
刷子是软毛,榉木柄。
明年你打算去哪些展会?
好箱子经得起雨淋、日晒和颠簸。
窗外就是运河和货船。
新缝纫台有一辆公交车那么长。
一点油,一点时间,锁又好开了。
今天和大家聊聊怎么选面料克重。
样品间重新布置好了,欢迎来坐坐。`.split('\n');
