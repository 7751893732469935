/** Things that a factory sells and hardly anything else, and those who make and sell them. */
export const GOODS =
  'motor, pump, machine, engine, lamp, battery, charger, fabric, filter, bag, bottle, chair, table, sofa, mattress, furniture, tire, valve, bearing, cable, sensor, printer, knife, cup, toy, shoe, shirt, leather, towel, bedding, pillow, blanket, zipper, tent, bike, car, truck, solar panel, purifier, fan, heater, blender, drone, jewelry, skincare, cream, serum, shampoo, soap, perfume, coffee, tea, snack, chocolate, supplement, packaging, coating, glue, paint, carpet, candle, glove, mask, tile, speaker, hotel, supplier, manufacturer, factory, brand, exporter, producer, maker, equipment, dealer, distributor';

/** What goods are called in general, but so are many other things. */
export const THINGS =
  'product, technology, service, system, solution, design, app, value, choice, deal, company, tool, light, phone, laptop, material, device, hair, skin, kitchen, floor';

/** A wish, a prize, a question, a report, a person or the news: what is claimed there is not claimed of goods. */
export const AGAINST =
  "striv(e|ing), goal, aim, mission, dream, hope, wish, voted, according to, book, movie, song, player, article, thank, tip, advice, career, lesson, learn*, teacher, university, interview, employee, =he, =she, =his, =her, =my, =they, =their, what, which, =who, how, isn't, aren't, (is|are) not, not the, don't, instead of, said, says, finds, reuters, billion, director, looking (for|to), request for, president, court, minist*, police, government, =war, =ceo, research*, study, scientist, report, survey, i've, =if, maybe, mistake, invest*, startup, founder, =ai, community, campaign, myth, no such thing, avoid, one of (the|our), among the, explained, means, =vs, awarded, chairman, forecast";

/** The writer's own goods, or the reader whom they are offered to. */
export const OURS =
  '=our, =ours, =we, =us, =this, =these, =it, =its, =that, =your, =you, buy, choose, order, try, switch, every, simply, discover, now, works, makes, get, introducing, just, in stock';

/** How much: all of it. */
export const WHOLLY =
  '=100%, fully, totally, completely, absolutely, perfectly, entirely, truly, =zero, =no, without, =free of, guaranteed, forever';

/** More than others; of whom, nobody says. */
export const MORE =
  'longer, stronger, faster, better, =more, =less, harder, lighter, cheaper, brighter, quieter, safer, softer, the (life|lifetime|power|speed|output), lower, higher, =savings, beats, outperform+, outlast+, close';

/** A standard, a test, a plan, an enquiry, medicine, a visit: there the same words are a report and no promise. */
export const SOBER =
  'certified to (en|iso), certificate no, cert. no, measured, =lab, =grs, =en 13432, directive, regulation, rule, label, policy, target, commit+, custom, wholesale, =oem, =moq, =pcs, we need, i need, should, engineer, patient, drug, vaccine, pharma, healthcare, treatment, insurance, freight, inflation, scrap, team, staff, job, visit+, comes from, subject to, months, remember, grateful, nobody can, insulin';
