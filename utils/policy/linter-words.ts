/**
 * Words of lawful talk about work: pay, hours, safety, unions, those in charge. Colleagues may speak of these, and in many
 * countries no rule of a firm may keep them from it (US National Labor Relations Act § 7; DOMAIN B.5). Normalised: lower case.
 */
export type Topic = 'pay' | 'hours' | 'safety' | 'union' | 'boss' | 'vague';

/** Found wherever they stand in what a rule looks for. */
export const ANYWHERE: Readonly<Record<Topic, string>> = {
  pay: 'salary,salaries,wage,wages,pay rise,pay raise,pay cut,pay gap,unpaid,underpaid,payslip,minimum wage,工资,薪水,薪资,薪酬,涨薪,降薪,欠薪,加班费,最低工资,年终奖,社保',
  hours:
    'overtime,working hours,work hours,long hours,night shift,996,007,days off,annual leave,sick leave,加班,工时,上班时间,调休,倒班,夜班,双休,年假,病假,劳动时间',
  safety:
    'unsafe,injury,injured,workplace safety,work safety,work accident,burnout,exhaustion,harassment,discriminated,工伤,安全事故,安全隐患,职业病,劳动保护,过劳,猝死,骚扰,霸凌',
  union:
    'trade union,labor union,labour union,unionize,unionise,works council,collective bargaining,walkout,go on strike,工会,罢工,维权,劳动仲裁,劳动监察,集体协商',
  boss: 'my boss,our boss,my manager,our manager,bad boss,my employer,our employer,working conditions,toxic workplace,吐槽公司,吐槽老板,骂老板,老板不好,领导不好,公司不好,工作环境差,工作条件',
  vague:
    'unprofessional,disrespectful,inappropriate,bad attitude,disloyal,不专业,不当言论,负面言论,负能量,消极言论,抹黑公司,影响公司形象,不正能量',
};

/** Found only where they are all that a rule looks for: inside longer words they mean other things. */
export const ALONE: Readonly<Record<Topic, string>> = {
  pay: 'pay,paid,bonus,raise,payday,compensation,奖金,提成,待遇,福利,底薪',
  hours: 'hours,shift,shifts,holiday,holidays,break,schedule,下班,上班,休息,放假,请假',
  safety: 'safety,accident,accidents,health,stress,hazard,安全,事故,健康,压力,危险',
  union: 'union,unions,strike,strikes,protest,petition,rights,抗议,投诉,举报,权益,仲裁',
  boss: 'boss,bosses,manager,managers,management,employer,company,leadership,hr,ceo,老板,领导,上司,主管,经理,管理层,公司,高管,人事',
  vague:
    'negative,negativity,complain,complaint,complaints,criticism,criticise,criticize,rude,bad,gossip,rumor,rumour,负面,抱怨,吐槽,批评,牢骚,消极,不满,八卦',
};
