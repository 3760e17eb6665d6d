/** The most common last names in the United States, from the Census Bureau's list (public domain), without common words. */
export const surnames = `smith johnson williams jones garcia miller davis rodriguez martinez hernandez lopez gonzalez wilson anderson
thomas taylor moore jackson perez thompson harris sanchez ramirez robinson walker wright torres nguyen flores adams nelson rivera
campbell mitchell carter roberts gomez phillips evans turner diaz parker cruz edwards collins reyes stewart morris morales murphy
gutierrez ortiz morgan cooper peterson bailey reed kelly howard ramos richardson watson brooks chavez bennett mendoza ruiz hughes
alvarez castillo sanders patel myers jimenez powell jenkins gonzales russell sullivan hamilton graham reynolds griffin wallace
moreno cole hayes bryant herrera gibson ellis tran medina aguilar stevens murray castro marshall owens harrison fernandez mcdonald
vargas henry soto coleman simmons patterson jordan reynolds ramsey`;
