/** Common first names in the United States, English and Spanish. Own selection after the Social Security Administration's
 * public lists of names given at birth (public domain), without those that are more often a word, a place or a brand. */
export const givenNames = `
aaron abel abigail abraham ada adam addison adela adelaide adrian adriana adrienne agnes agustin aidan aiden aileen aimee alan alana
albert alberto aldo alejandra alejandro alex alexa alexander alexandra alexandria alexis alfonso alfred alfredo alice alicia
alison allan allen allison alma alonso alvaro alyssa amalia amanda amaya amber amelia amir amy ana anastasia andre andrea andreas
andres andrew andy angel angela angelica angelina angelo anita ann anna annabelle anne annette annie anthony antoine anton antonia
antonio april araceli aria ariana arianna ariel arlene armando arnold arthur arturo asher ashley aubrey audrey aurora austin ava
avery axel ayden bailey barbara barry beatrice beatriz becky bella ben benjamin bernadette bernard bernardo bernice bertha beth
bethany betty beverly bianca billy blanca blake bob bobby bonnie brad bradley brandi brandon brandy brayden breanna brenda brendan
brent brett brian briana brianna bridget brittany brittney brooke bruce bruno bryan bryce bryson byron caitlin caleb calvin cameron
camila camilla candace candice carl carla carlos carmen carol carolina caroline carolyn carrie carson carter casey cassandra
cassidy catalina catherine cathy cecilia cedric celeste celia cesar chad charlene charles charlie charlotte chelsea cheryl chloe
chris christian christina christine christopher christy cindy claire clara clarence clark claudia clayton clifford clinton cody
cole colin colleen collin connie connor conor consuelo corey cory courtney craig cristian cristina crystal curtis cynthia daisy
dale damian damien dana daniel daniela danielle danny dante daphne darius darlene darrell darren darryl dave david dawn dean
deanna debbie deborah debra declan delia delores dennis derek derrick desiree devin devon diana diane diego dolores dominic
dominick dominique donald donna doris dorothy doug douglas drew duane dustin dwayne dwight dylan earl eddie edgar edith eduardo
edward edwin eileen elaine eleanor elena eli elias elijah elisa elizabeth ella ellen ellie eloise elsa elsie emiliano emilio emily
emma emmanuel enrique eric erica erick erik erika erin ernest ernesto esmeralda esperanza esteban esther ethan eugene eva evan
evelyn everett ezekiel ezra fabian faith fatima felicia felipe felix fernanda fernando fiona florence frances francesca francis
francisca francisco frank franklin fred frederick gabriel gabriela gabriella gabrielle gail garrett gary gavin gene geoffrey
george georgia gerald gerardo gilbert gilberto gina giovanni gladys glen glenn gloria gonzalo gordon grace graciela grant grayson
greg gregorio gregory greta guadalupe guillermo gustavo gwendolyn hailey hannah harold harriet harry harvey hayden hazel heather
hector heidi helen helena henry herbert herman hilda holly hope howard hugo hunter ian ibrahim ignacio imani irene iris irma isaac
isabel isabella isabelle isaiah ismael israel ivan ivy jack jackie jackson jacob jacqueline jaden jaime jake jamal james jamie jan
jane janet janice jared jasmin jasmine jason javier jay jayden jayla jean jeanette jeff jeffery jeffrey jenna jennifer jenny jeremiah
jeremy jermaine jerome jerry jesse jessica jessie jesus jill jim jimena jimmy joan joann jordan joanna joanne joaquin jocelyn jodi joe joel
john johnathan johnny jon jonah jonathan jorge jose josefina joseph josephine josh joshua josiah josue joy joyce juan juana juanita
judith judy julia julian juliana julie juliet julio julissa june justin kaitlyn kara karen karina karl karla kate katelyn katherine
kathleen kathryn kathy katie katrina kayden kayla keisha keith kelli kelly kelsey ken kendra kenneth kenny kerry kevin khalil kim
kimberly kira kirk kristen kristi kristin kristina kristine krystal kurt kyle kylie lamar lance lara larry latoya laura lauren
laurie lawrence leah lee leila lena leo leon leonard leonardo leroy leslie leticia levi lewis liam lila liliana lillian lily linda
lindsay lindsey lisa lloyd logan lois lola lonnie lorena lorenzo loretta lori lorraine louis louise lourdes lucas lucia luciana lucille lucy
luis luisa luke luna luz lydia lynn mackenzie maddox madeline madison maggie magdalena makayla malcolm malik manuel manuela mara marc
marcella marcia marco marcos marcus margaret margarita maria mariah mariana maribel marie marilyn mario marion marisa marisol marissa
marjorie mark marlene marsha marta martha martin martina marvin mary mason mateo mathew matias matilda matthew maureen maurice max
maxwell maya megan meghan melanie melinda melissa melvin mercedes meredith mia micah michael micheal micaela michele michelle miguel
mike mikayla mila mildred miles milo minerva miranda miriam misael misty mitchell mohamed mohammad mohammed moises molly monica
monique morgan moses muhammad myra nadia nancy naomi natalia natalie natasha nathan nathaniel neil nestor nevaeh nicholas nick
nicolas nicole nina noah noel noelle noemi nolan nora norma norman octavio oliver olivia omar omari oscar owen pablo paige pamela
paola patrice patricia patrick patsy patty paul paula paulina pauline pedro peggy penelope perla peter philip phillip phyllis
preston quentin quinn rachel rafael ralph ramiro ramon ramona randall randy raquel raul ray raymond rebecca regina reginald rene
renee reyna rhonda ricardo richard rick ricky riley rita robert roberta roberto robin rocio rodney rodolfo rodrigo rogelio roger
roland roman ronald ronnie rosa rosalie rosalinda rosario rosemary rosie roxanne ruben ruby rudy russell ruth ryan sabrina sadie
salvador sam samantha samira samuel sandra sandy santiago sara sarah sasha saul savannah scott sean sebastian selena serena sergio
seth shane shannon sharon shawn sheila shelby shelly sheri sherri sherry shirley sierra silvia simon simone skylar sofia sonia sonya
sophia sophie spencer stacey stacy stanley stella stephanie stephen steve steven stuart sue susan susana suzanne sydney sylvia tamara
tammy tanya tara tatiana taylor ted teresa terrance terrence terri terry thelma theodore theresa thomas tiana tiffany tim timothy
tina todd tom tomas tommy toni tony tonya tracey traci tracy travis trevor trinity tristan troy tyler tyrone valentina valeria
valerie vanessa vera vernon veronica vicki vickie victor victoria vincent viola violet virginia vivian viviana walter wanda wayne
wendy wesley whitney willie william wilma xavier ximena yadira yahir yesenia yolanda yvette yvonne zachary zachery zoe zoey
agustín ana álvaro ángel andrés adrián belén césar daniela elías fátima fabián germán héctor iván inés jesús josé joaquín julián
lucía luisa maría martín matías mónica moisés nicolás óscar raúl ramón rené rocío rubén sebastián sofía tomás valentín verónica víctor
`;
