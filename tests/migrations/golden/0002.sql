PRAGMA application_id = 1413631563;
BEGIN TRANSACTION;
CREATE TABLE accounts (
	"key" INTEGER NOT NULL, 
	code VARCHAR(12) NOT NULL, 
	kind VARCHAR(12) NOT NULL, 
	name TEXT NOT NULL, 
	opened_on DATE NOT NULL, 
	closed_on DATE, 
	merged_into INTEGER, 
	paused BOOLEAN NOT NULL, 
	balance BIGINT NOT NULL, 
	given BIGINT NOT NULL, 
	received BIGINT NOT NULL, 
	attended BIGINT NOT NULL, 
	CONSTRAINT pk_accounts PRIMARY KEY ("key"), 
	CONSTRAINT ck_accounts_kind CHECK (kind in ('member', 'organisation', 'pot')), 
	CONSTRAINT fk_accounts_merged_into FOREIGN KEY(merged_into) REFERENCES accounts ("key"), 
	CONSTRAINT uq_accounts_code UNIQUE (code)
);
INSERT INTO "accounts" VALUES(1,'POT','pot','POT','1970-01-01',NULL,NULL,0,-2040,0,0,0);
INSERT INTO "accounts" VALUES(1001,'1001-9','organisation','Buurthuis De Linde','2026-11-22',NULL,NULL,0,0,0,0,0);
INSERT INTO "accounts" VALUES(1002,'1002-4','organisation','Voedselbank Oost','2026-11-22',NULL,NULL,0,0,0,0,0);
INSERT INTO "accounts" VALUES(1003,'1003-5','organisation','Sportclub De Treffers','2026-11-22',NULL,NULL,0,0,0,0,0);
INSERT INTO "accounts" VALUES(1004,'1004-3','organisation','Bibliotheek Het Kompas','2026-11-22',NULL,NULL,0,0,0,0,0);
INSERT INTO "accounts" VALUES(1005,'1005-6','organisation','Fietsenwerkplaats Op Rolletjes','2026-11-22',NULL,NULL,0,0,0,0,0);
INSERT INTO "accounts" VALUES(1006,'1006-2','organisation','Buurtmoestuin De Groene Hoek','2026-11-22',NULL,NULL,0,0,0,0,0);
INSERT INTO "accounts" VALUES(1007,'1007-0','member','Fatma Yılmaz','2025-05-07',NULL,NULL,0,1305,990,60,300);
INSERT INTO "accounts" VALUES(1008,'1008-1','member','Henk de Vries','2025-05-12',NULL,NULL,0,-150,345,1140,300);
INSERT INTO "accounts" VALUES(1009,'1009-7','member','Riet Jansen','2025-05-17',NULL,NULL,0,-270,480,750,180);
INSERT INTO "accounts" VALUES(1010,'1010-0','member','Olena Koval','2025-05-22',NULL,NULL,0,-30,390,480,330);
INSERT INTO "accounts" VALUES(1011,'1011-3','member','Zebib Tesfay Gebre','2025-05-27',NULL,NULL,0,420,690,450,0);
INSERT INTO "accounts" VALUES(1012,'1012-1','member','Hennie Bakker','2025-06-02',NULL,NULL,0,360,480,300,210);
INSERT INTO "accounts" VALUES(1013,'1013-7','member','Selam Gebre','2025-06-06',NULL,NULL,0,90,450,300,300);
INSERT INTO "accounts" VALUES(1014,'1014-5','member','Ahmad al-Hassan','2025-06-11',NULL,NULL,0,765,840,75,330);
INSERT INTO "accounts" VALUES(1015,'1015-9','member','Fatima al-Hassan','2025-06-16',NULL,NULL,0,-75,75,150,330);
INSERT INTO "accounts" VALUES(1016,'1016-8','member','Amina Warsame','2025-06-21',NULL,NULL,0,-240,420,210,120);
INSERT INTO "accounts" VALUES(1017,'1017-6','member','Hena Karimi','2025-06-26',NULL,NULL,0,-225,0,225,300);
INSERT INTO "accounts" VALUES(1018,'1018-4','member','Yevhen Koval','2025-07-01',NULL,NULL,0,90,90,0,330);
CREATE TABLE activity_series (
	id CHAR(32) NOT NULL, 
	title TEXT NOT NULL, 
	organisation INTEGER NOT NULL, 
	talent VARCHAR(40), 
	place TEXT NOT NULL, 
	weekday SMALLINT, 
	starts_at SMALLINT NOT NULL, 
	minutes SMALLINT NOT NULL, 
	tag VARCHAR(20) NOT NULL, 
	theme VARCHAR(40) NOT NULL, 
	dutch_spoken BOOLEAN NOT NULL, 
	vog_needed BOOLEAN NOT NULL, 
	active BOOLEAN NOT NULL, 
	CONSTRAINT pk_activity_series PRIMARY KEY (id), 
	CONSTRAINT ck_activity_series_minutes CHECK (minutes > 0), 
	CONSTRAINT ck_activity_series_starts_at CHECK (starts_at between 0 and 1439), 
	CONSTRAINT ck_activity_series_weekday CHECK (weekday between 1 and 7), 
	CONSTRAINT fk_activity_series_organisation FOREIGN KEY(organisation) REFERENCES accounts ("key"), 
	CONSTRAINT fk_activity_series_talent FOREIGN KEY(talent) REFERENCES talents (code)
);
INSERT INTO "activity_series" VALUES('32ff6e88c2cd58e181939ac003af109c','Taalcafé',1004,'language_cafe','Leeszaal',2,840,120,'integratie','werkcultuur',1,0,1);
INSERT INTO "activity_series" VALUES('a9264270f4825874b819372b43b5e7c1','Samen koken',1001,'neighbourhood_cooking','Keuken',4,990,180,'leefbaarheid','',1,0,1);
INSERT INTO "activity_series" VALUES('577e2e022b045f72871af5ba480c0e31','Sport voor jong en oud',1003,'sports_training','Sporthal De Treffers',3,1140,90,'leefbaarheid','',0,1,1);
CREATE TABLE activity_sessions (
	id CHAR(32) NOT NULL, 
	series CHAR(32) NOT NULL, 
	day DATE NOT NULL, 
	starts_at SMALLINT NOT NULL, 
	minutes SMALLINT NOT NULL, 
	place TEXT NOT NULL, 
	state VARCHAR(12) NOT NULL, 
	closed_by INTEGER, 
	closed_at DATETIME, 
	CONSTRAINT pk_activity_sessions PRIMARY KEY (id), 
	CONSTRAINT ck_activity_sessions_state CHECK (state in ('open', 'closed', 'cancelled')), 
	CONSTRAINT ck_activity_sessions_minutes CHECK (minutes > 0), 
	CONSTRAINT fk_activity_sessions_closed_by FOREIGN KEY(closed_by) REFERENCES operators ("key"), 
	CONSTRAINT fk_activity_sessions_series FOREIGN KEY(series) REFERENCES activity_series (id)
);
INSERT INTO "activity_sessions" VALUES('9f33af34ba13532cb52494f4770692dc','a9264270f4825874b819372b43b5e7c1','2026-12-03',990,180,'Keuken','cancelled',NULL,NULL);
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0002');
CREATE TABLE audit (
	"key" INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	operator INTEGER NOT NULL, 
	operation VARCHAR(60) NOT NULL, 
	subject VARCHAR(80) NOT NULL, 
	CONSTRAINT pk_audit PRIMARY KEY ("key"), 
	CONSTRAINT fk_audit_operator FOREIGN KEY(operator) REFERENCES operators ("key")
);
INSERT INTO "audit" VALUES(1,'2026-11-22 16:10:00.000000',1,'found_bank','1');
INSERT INTO "audit" VALUES(2,'2026-11-22 16:10:00.000000',1,'change_bank','');
INSERT INTO "audit" VALUES(3,'2026-11-22 16:10:00.000000',1,'add_organisation','1001-9');
INSERT INTO "audit" VALUES(4,'2026-11-22 16:10:00.000000',1,'set_contacts','1001-9');
INSERT INTO "audit" VALUES(5,'2026-11-22 16:10:00.000000',1,'set_permits','1001-9');
INSERT INTO "audit" VALUES(6,'2026-11-22 16:10:00.000000',1,'add_organisation','1002-4');
INSERT INTO "audit" VALUES(7,'2026-11-22 16:10:00.000000',1,'set_contacts','1002-4');
INSERT INTO "audit" VALUES(8,'2026-11-22 16:10:00.000000',1,'set_permits','1002-4');
INSERT INTO "audit" VALUES(9,'2026-11-22 16:10:00.000000',1,'change_organisation_look','1002-4');
INSERT INTO "audit" VALUES(10,'2026-11-22 16:10:00.000000',1,'add_organisation','1003-5');
INSERT INTO "audit" VALUES(11,'2026-11-22 16:10:00.000000',1,'set_contacts','1003-5');
INSERT INTO "audit" VALUES(12,'2026-11-22 16:10:00.000000',1,'set_permits','1003-5');
INSERT INTO "audit" VALUES(13,'2026-11-22 16:10:00.000000',1,'change_organisation_look','1003-5');
INSERT INTO "audit" VALUES(14,'2026-11-22 16:10:00.000000',1,'add_organisation','1004-3');
INSERT INTO "audit" VALUES(15,'2026-11-22 16:10:00.000000',1,'set_contacts','1004-3');
INSERT INTO "audit" VALUES(16,'2026-11-22 16:10:00.000000',1,'set_permits','1004-3');
INSERT INTO "audit" VALUES(17,'2026-11-22 16:10:00.000000',1,'change_organisation_look','1004-3');
INSERT INTO "audit" VALUES(18,'2026-11-22 16:10:00.000000',1,'add_organisation','1005-6');
INSERT INTO "audit" VALUES(19,'2026-11-22 16:10:00.000000',1,'set_contacts','1005-6');
INSERT INTO "audit" VALUES(20,'2026-11-22 16:10:00.000000',1,'set_permits','1005-6');
INSERT INTO "audit" VALUES(21,'2026-11-22 16:10:00.000000',1,'change_organisation_look','1005-6');
INSERT INTO "audit" VALUES(22,'2026-11-22 16:10:00.000000',1,'add_organisation','1006-2');
INSERT INTO "audit" VALUES(23,'2026-11-22 16:10:00.000000',1,'set_contacts','1006-2');
INSERT INTO "audit" VALUES(24,'2026-11-22 16:10:00.000000',1,'set_permits','1006-2');
INSERT INTO "audit" VALUES(25,'2026-11-22 16:10:00.000000',1,'change_organisation_look','1006-2');
INSERT INTO "audit" VALUES(26,'2025-05-07 10:57:30.000000',1,'enrol_member','1007-0');
INSERT INTO "audit" VALUES(27,'2025-05-07 10:57:30.000000',1,'set_talents','1007-0');
INSERT INTO "audit" VALUES(28,'2025-05-12 12:33:05.000000',1,'enrol_member','1008-1');
INSERT INTO "audit" VALUES(29,'2025-05-12 12:33:05.000000',1,'set_talents','1008-1');
INSERT INTO "audit" VALUES(30,'2025-05-17 09:04:35.000000',1,'enrol_member','1009-7');
INSERT INTO "audit" VALUES(31,'2025-05-17 09:04:35.000000',1,'set_talents','1009-7');
INSERT INTO "audit" VALUES(32,'2025-05-22 08:37:43.000000',1,'enrol_member','1010-0');
INSERT INTO "audit" VALUES(33,'2025-05-22 08:37:43.000000',1,'set_talents','1010-0');
INSERT INTO "audit" VALUES(34,'2025-05-27 12:43:57.000000',1,'enrol_member','1011-3');
INSERT INTO "audit" VALUES(35,'2025-05-27 12:43:57.000000',1,'set_talents','1011-3');
INSERT INTO "audit" VALUES(36,'2025-06-02 12:45:54.000000',1,'enrol_member','1012-1');
INSERT INTO "audit" VALUES(37,'2025-06-02 12:45:54.000000',1,'set_talents','1012-1');
INSERT INTO "audit" VALUES(38,'2025-06-06 07:53:54.000000',1,'enrol_member','1013-7');
INSERT INTO "audit" VALUES(39,'2025-06-06 07:53:54.000000',1,'set_talents','1013-7');
INSERT INTO "audit" VALUES(40,'2025-06-11 12:27:38.000000',1,'enrol_member','1014-5');
INSERT INTO "audit" VALUES(41,'2025-06-11 12:27:38.000000',1,'set_talents','1014-5');
INSERT INTO "audit" VALUES(42,'2025-06-16 13:25:19.000000',1,'enrol_member','1015-9');
INSERT INTO "audit" VALUES(43,'2025-06-16 13:25:19.000000',1,'set_talents','1015-9');
INSERT INTO "audit" VALUES(44,'2025-06-21 09:56:44.000000',1,'enrol_member','1016-8');
INSERT INTO "audit" VALUES(45,'2025-06-21 09:56:44.000000',1,'set_talents','1016-8');
INSERT INTO "audit" VALUES(46,'2025-06-26 12:52:10.000000',1,'enrol_member','1017-6');
INSERT INTO "audit" VALUES(47,'2025-06-26 12:52:10.000000',1,'set_talents','1017-6');
INSERT INTO "audit" VALUES(48,'2025-07-01 14:05:52.000000',1,'enrol_member','1018-4');
INSERT INTO "audit" VALUES(49,'2025-07-01 14:05:52.000000',1,'set_talents','1018-4');
INSERT INTO "audit" VALUES(50,'2026-11-22 16:10:00.000000',1,'add_operator','2');
INSERT INTO "audit" VALUES(51,'2026-11-22 16:10:00.000000',1,'add_operator','3');
INSERT INTO "audit" VALUES(52,'2026-11-22 16:10:00.000000',1,'add_operator','4');
INSERT INTO "audit" VALUES(53,'2026-11-22 16:10:00.000000',1,'add_operator','5');
INSERT INTO "audit" VALUES(54,'2026-11-22 16:10:00.000000',1,'add_operator','6');
INSERT INTO "audit" VALUES(55,'2025-11-24 15:29:47.000000',1,'open_balance','9177561b-d981-4748-8c1a-a4e1a6bc43fb');
INSERT INTO "audit" VALUES(56,'2025-11-24 15:42:24.000000',1,'open_balance','66e6b46e-f2ca-4950-9660-d819627c3a33');
INSERT INTO "audit" VALUES(57,'2025-11-25 14:49:19.000000',3,'record_exchange','778047d2-e0a3-4349-938b-0ba75ce0aa4e');
INSERT INTO "audit" VALUES(58,'2025-12-03 11:14:10.000000',3,'record_exchange','fa585517-f58d-417a-984f-6c16c3249f1f');
INSERT INTO "audit" VALUES(59,'2025-12-18 11:28:18.000000',2,'record_exchange','16c4edc0-8294-4c67-afed-2672b77b45a6');
INSERT INTO "audit" VALUES(60,'2026-01-20 09:21:29.000000',2,'record_exchange','7ca0339f-cdee-4505-95ae-0556ecc7d5b0');
INSERT INTO "audit" VALUES(61,'2026-01-20 09:38:59.000000',3,'record_exchange','2050a6d6-cd87-4ca9-a930-cab885a486e8');
INSERT INTO "audit" VALUES(62,'2026-02-05 12:56:47.000000',3,'record_exchange','23ecd8c1-49a8-49cf-b497-1d7dc699131a');
INSERT INTO "audit" VALUES(63,'2026-02-06 13:20:56.000000',3,'record_exchange','15cf65ca-5e31-4d10-bd25-871661b52884');
INSERT INTO "audit" VALUES(64,'2026-02-13 11:07:42.000000',2,'record_exchange','9313c8d5-f755-4f80-b56b-415b03f8cf0f');
INSERT INTO "audit" VALUES(65,'2026-02-19 09:35:26.000000',3,'record_exchange','d726a351-9446-46b6-963f-5bd7adbb482b');
INSERT INTO "audit" VALUES(66,'2026-03-16 15:29:33.000000',2,'record_exchange','44c17eaf-4e91-4e64-a266-bd41fd86480f');
INSERT INTO "audit" VALUES(67,'2026-03-17 14:30:32.000000',3,'record_exchange','17b2b13b-2e4a-46a7-a382-437ef127fa72');
INSERT INTO "audit" VALUES(68,'2026-03-20 08:47:44.000000',3,'confirm_exchange','17b2b13b-2e4a-46a7-a382-437ef127fa72 phone');
INSERT INTO "audit" VALUES(69,'2026-04-03 08:20:41.000000',3,'record_exchange','521ebab1-9d95-4aed-aaf9-2f465fc6a66f');
INSERT INTO "audit" VALUES(70,'2026-04-04 09:36:59.000000',2,'record_exchange','3b0ff482-2f74-4591-905e-96bf41755ab9');
INSERT INTO "audit" VALUES(71,'2026-04-10 07:30:22.000000',2,'record_exchange','9641ca7c-aa28-4f11-b0cc-2de4e7d0a88a');
INSERT INTO "audit" VALUES(72,'2026-05-12 14:45:26.000000',3,'record_exchange','38958ad7-2558-4988-aec4-a8f2ab7ceea3');
INSERT INTO "audit" VALUES(73,'2026-05-14 09:24:54.000000',3,'record_exchange','363fcf0a-c7a1-48c7-aea2-158b536dbc23');
INSERT INTO "audit" VALUES(74,'2026-05-15 09:31:46.000000',2,'record_exchange','2d93424e-99a4-479d-9d62-a6530f4447fa');
INSERT INTO "audit" VALUES(75,'2026-05-16 08:56:43.000000',4,'grant','8dee8c32-5f39-4944-96bc-012b4fddfe8e');
INSERT INTO "audit" VALUES(76,'2026-05-18 14:43:03.000000',2,'give','82c04a2a-0b01-4ca6-b7a4-33559d5e675a');
INSERT INTO "audit" VALUES(77,'2026-05-21 12:14:26.000000',3,'record_exchange','347aa1bd-fbb5-4b3f-96bb-1f3e731680d9');
INSERT INTO "audit" VALUES(78,'2026-05-26 13:36:24.000000',2,'record_exchange','3e387abf-221c-4af5-aef6-22b646c0d123');
INSERT INTO "audit" VALUES(79,'2026-05-27 09:02:33.000000',3,'record_exchange','fdbed77e-b5cd-4205-ba19-7edd7966d5ca');
INSERT INTO "audit" VALUES(80,'2026-06-06 09:30:58.000000',3,'record_exchange','32001eac-e881-4923-b595-95682fcdac9c');
INSERT INTO "audit" VALUES(81,'2026-06-18 13:35:59.000000',2,'record_exchange','6ab1b963-5f16-4e44-9515-a8ca33ea9283');
INSERT INTO "audit" VALUES(82,'2026-06-22 12:55:12.000000',2,'record_exchange','c060fa42-8f16-4055-9c34-02130c1bda18');
INSERT INTO "audit" VALUES(83,'2026-06-25 10:08:04.000000',2,'record_exchange','059268eb-549b-4db2-a60b-7c6d4bd31775');
INSERT INTO "audit" VALUES(84,'2026-06-30 11:30:34.000000',2,'record_exchange','7406189a-14a8-4961-baf7-5ff2409a1a3a');
INSERT INTO "audit" VALUES(85,'2026-06-30 11:34:34.000000',2,'reverse_entry','1aa43118-c9c8-4867-a359-07997d4812dd');
INSERT INTO "audit" VALUES(86,'2026-07-07 10:39:42.000000',3,'record_exchange','80e37c7e-1a5f-4808-a96b-e3a1dfbf9a4b');
INSERT INTO "audit" VALUES(87,'2026-07-09 10:03:21.000000',3,'record_exchange','f15f652a-cf76-4afd-af6a-3bd8d903e6e4');
INSERT INTO "audit" VALUES(88,'2026-07-14 08:09:59.000000',2,'record_exchange','0ec52f76-14be-4ff1-8962-5c3e6516ae40');
INSERT INTO "audit" VALUES(89,'2026-07-15 08:43:18.000000',2,'record_exchange','b9938bf2-50a5-49f4-bfd7-09ec7c69a415');
INSERT INTO "audit" VALUES(90,'2026-07-28 10:16:14.000000',2,'record_exchange','cd528682-70df-4513-aaa3-0e67e3887640');
INSERT INTO "audit" VALUES(91,'2026-09-04 08:38:48.000000',3,'record_exchange','2b971cd0-1b4f-4340-8656-c773ea4fe792');
INSERT INTO "audit" VALUES(92,'2026-09-04 14:20:50.000000',2,'record_exchange','96cb4b4d-68c3-4a75-97ff-9a18084f5458');
INSERT INTO "audit" VALUES(93,'2026-10-07 14:16:17.000000',2,'record_exchange','281d135b-900c-481a-a619-f18757e68fb9');
INSERT INTO "audit" VALUES(94,'2026-10-26 15:10:12.000000',4,'grant','584b0d63-0de6-4521-b563-734a9e300b5f');
INSERT INTO "audit" VALUES(95,'2026-10-28 11:19:30.000000',2,'record_exchange','a7d44ff8-d7fb-4ba9-80ce-733af50e816c');
INSERT INTO "audit" VALUES(96,'2026-11-11 13:29:06.000000',3,'record_exchange','20c3c99d-2ffd-471a-9a8f-3704093f6cc7');
INSERT INTO "audit" VALUES(97,'2026-11-11 15:06:43.000000',3,'record_exchange','62d9260b-ee3f-4373-9e58-cb7b5cc91fa1');
INSERT INTO "audit" VALUES(98,'2026-11-12 09:59:30.000000',2,'record_exchange','91fe391b-b010-4bdf-abd2-a569bbbef8ae');
INSERT INTO "audit" VALUES(99,'2026-11-16 09:15:21.000000',3,'confirm_exchange','62d9260b-ee3f-4373-9e58-cb7b5cc91fa1 slip_signed');
INSERT INTO "audit" VALUES(100,'2026-11-16 09:45:07.000000',2,'record_exchange','b90c539d-8eea-4c7a-a25a-7c999319948f');
INSERT INTO "audit" VALUES(101,'2026-11-16 10:49:15.000000',3,'record_exchange','19e25e51-6ccc-498c-9fbc-8ac1b158246d');
INSERT INTO "audit" VALUES(102,'2026-11-16 15:59:33.000000',2,'record_exchange','f02f59fa-3f91-431a-987c-d343bc6b4ad1');
INSERT INTO "audit" VALUES(103,'2026-11-22 16:10:00.000000',1,'tie_members','1007-0');
INSERT INTO "audit" VALUES(104,'2026-11-22 16:10:00.000000',1,'tie_members','1017-6');
INSERT INTO "audit" VALUES(105,'2026-11-22 16:10:00.000000',1,'tie_members','1007-0');
INSERT INTO "audit" VALUES(106,'2026-11-22 16:10:00.000000',1,'tie_members','1016-8');
INSERT INTO "audit" VALUES(107,'2026-11-22 16:10:00.000000',1,'join_organisation','1007-0');
INSERT INTO "audit" VALUES(108,'2026-11-22 16:10:00.000000',1,'set_goal','1007-0');
INSERT INTO "audit" VALUES(109,'2026-11-22 16:10:00.000000',1,'note_conduct','1007-0');
INSERT INTO "audit" VALUES(110,'2026-11-22 16:10:00.000000',1,'tie_members','1008-1');
INSERT INTO "audit" VALUES(111,'2026-11-22 16:10:00.000000',1,'tie_members','1011-3');
INSERT INTO "audit" VALUES(112,'2026-11-22 16:10:00.000000',1,'tie_members','1008-1');
INSERT INTO "audit" VALUES(113,'2026-11-22 16:10:00.000000',1,'tie_members','1009-7');
INSERT INTO "audit" VALUES(114,'2026-11-22 16:10:00.000000',1,'join_organisation','1008-1');
INSERT INTO "audit" VALUES(115,'2026-11-22 16:10:00.000000',1,'tie_members','1013-7');
INSERT INTO "audit" VALUES(116,'2026-11-22 16:10:00.000000',1,'tie_members','1012-1');
INSERT INTO "audit" VALUES(117,'2026-11-22 16:10:00.000000',1,'join_organisation','1014-5');
INSERT INTO "audit" VALUES(118,'2026-11-22 16:10:00.000000',1,'tie_members','1015-9');
INSERT INTO "audit" VALUES(119,'2026-11-22 16:10:00.000000',1,'tie_members','1007-0');
INSERT INTO "audit" VALUES(120,'2026-11-22 16:10:00.000000',1,'tie_members','1015-9');
INSERT INTO "audit" VALUES(121,'2026-11-22 16:10:00.000000',1,'tie_members','1013-7');
INSERT INTO "audit" VALUES(122,'2026-11-22 16:10:00.000000',1,'join_organisation','1017-6');
INSERT INTO "audit" VALUES(123,'2026-11-22 16:10:00.000000',1,'keep_apart','1018-4');
INSERT INTO "audit" VALUES(124,'2026-11-22 16:10:00.000000',1,'keep_apart','1017-6');
INSERT INTO "audit" VALUES(125,'2026-11-21 16:10:00.000000',1,'add_offer','f158c472-efe7-433a-b4ca-0e78eb8ac958');
INSERT INTO "audit" VALUES(126,'2026-11-20 16:10:00.000000',1,'add_offer','316a0980-c365-47cd-93e3-2e73c4770d91');
INSERT INTO "audit" VALUES(127,'2026-11-19 16:10:00.000000',1,'add_offer','8707bf73-ce3f-4588-a4ca-488145c3380f');
INSERT INTO "audit" VALUES(128,'2026-11-19 16:10:00.000000',1,'add_offer','c75d14db-a35d-4f21-a4a8-6b7231ac3b20');
INSERT INTO "audit" VALUES(129,'2026-11-22 16:10:00.000000',1,'keep_series','32ff6e88-c2cd-58e1-8193-9ac003af109c');
INSERT INTO "audit" VALUES(130,'2026-11-22 16:10:00.000000',1,'keep_series','a9264270-f482-5874-b819-372b43b5e7c1');
INSERT INTO "audit" VALUES(131,'2026-11-22 16:10:00.000000',1,'make_session','9f33af34-ba13-532c-b524-94f4770692dc');
INSERT INTO "audit" VALUES(132,'2026-11-22 16:10:00.000000',1,'cancel_session','9f33af34-ba13-532c-b524-94f4770692dc');
INSERT INTO "audit" VALUES(133,'2026-11-22 16:10:00.000000',1,'keep_series','577e2e02-2b04-5f72-871a-f5ba480c0e31');
INSERT INTO "audit" VALUES(134,'2026-11-22 16:10:00.000000',2,'record_pending','00000000-0000-0000-0000-000000000007');
INSERT INTO "audit" VALUES(135,'2026-11-22 16:10:00.000000',1,'make_signing_key','a4120fae');
INSERT INTO "audit" VALUES(136,'2026-11-22 16:10:00.000000',1,'issue_certificate','2026-00001-4');
CREATE TABLE badges (
	digest BLOB NOT NULL, 
	holder INTEGER NOT NULL, 
	issued_at DATETIME NOT NULL, 
	withdrawn_at DATETIME, 
	CONSTRAINT pk_badges PRIMARY KEY (digest), 
	CONSTRAINT fk_badges_holder FOREIGN KEY(holder) REFERENCES operators ("key")
);
CREATE TABLE cards (
	digest BLOB NOT NULL, 
	account INTEGER NOT NULL, 
	issued_at DATETIME NOT NULL, 
	operator INTEGER NOT NULL, 
	printed_at DATETIME, 
	withdrawn_at DATETIME, 
	CONSTRAINT pk_cards PRIMARY KEY (digest), 
	CONSTRAINT fk_cards_account FOREIGN KEY(account) REFERENCES members (account), 
	CONSTRAINT fk_cards_operator FOREIGN KEY(operator) REFERENCES operators ("key")
);
CREATE TABLE certificate_entries (
	certificate INTEGER NOT NULL, 
	entry BIGINT NOT NULL, 
	CONSTRAINT pk_certificate_entries PRIMARY KEY (certificate, entry), 
	CONSTRAINT fk_certificate_entries_certificate FOREIGN KEY(certificate) REFERENCES certificates ("key"), 
	CONSTRAINT fk_certificate_entries_entry FOREIGN KEY(entry) REFERENCES entries (sequence)
);
INSERT INTO "certificate_entries" VALUES(1,4);
INSERT INTO "certificate_entries" VALUES(1,7);
INSERT INTO "certificate_entries" VALUES(1,9);
INSERT INTO "certificate_entries" VALUES(1,12);
INSERT INTO "certificate_entries" VALUES(1,17);
INSERT INTO "certificate_entries" VALUES(1,19);
INSERT INTO "certificate_entries" VALUES(1,23);
INSERT INTO "certificate_entries" VALUES(1,31);
INSERT INTO "certificate_entries" VALUES(1,35);
INSERT INTO "certificate_entries" VALUES(1,45);
CREATE TABLE certificate_papers (
	certificate INTEGER NOT NULL, 
	file BLOB NOT NULL, 
	facts TEXT NOT NULL, 
	withdrawn_reason TEXT, 
	CONSTRAINT pk_certificate_papers PRIMARY KEY (certificate), 
	CONSTRAINT fk_certificate_papers_certificate FOREIGN KEY(certificate) REFERENCES certificates ("key")
);
INSERT INTO "certificate_papers" VALUES(1,X'255044462D','{"account": "1014-5", "annex": true, "check_phone": "012-345 67 89", "hours": [{"confirmed": true, "entry": 4, "minutes": 90, "responsible": {"kvk": "11223344", "name": "Sportclub De Treffers", "phone": "012-333 44 55"}, "seen_by": "Joost ter Braak", "service_date": "2025-12-03", "side": "attended", "talent": "sports_training", "talent_name": null}, {"confirmed": true, "entry": 7, "minutes": 120, "responsible": {"kvk": "22334455", "name": "Bibliotheek Het Kompas", "phone": "012-222 33 44"}, "seen_by": "Joost ter Braak", "service_date": "2026-01-20", "side": "attended", "talent": "language_cafe", "talent_name": null}, {"confirmed": true, "entry": 9, "minutes": 30, "responsible": {"kvk": "12345678", "name": "Buurthuis De Linde", "phone": "012-345 67 89"}, "seen_by": "Joost ter Braak", "service_date": "2026-02-06", "side": "given", "talent": "driving", "talent_name": null}, {"confirmed": true, "entry": 12, "minutes": 180, "responsible": {"kvk": "12345678", "name": "Buurthuis De Linde", "phone": "012-345 67 89"}, "seen_by": "Riet Jansen", "service_date": "2026-03-16", "side": "given", "talent": "painting_walls", "talent_name": null}, {"confirmed": true, "entry": 17, "minutes": 120, "responsible": {"kvk": "22334455", "name": "Bibliotheek Het Kompas", "phone": "012-222 33 44"}, "seen_by": "Joost ter Braak", "service_date": "2026-05-12", "side": "attended", "talent": "language_cafe", "talent_name": null}, {"confirmed": true, "entry": 19, "minutes": 180, "responsible": {"kvk": "12345678", "name": "Buurthuis De Linde", "phone": "012-345 67 89"}, "seen_by": "Riet Jansen", "service_date": "2026-05-13", "side": "given", "talent": "furniture_assembly", "talent_name": null}, {"confirmed": true, "entry": 23, "minutes": 60, "responsible": {"kvk": "12345678", "name": "Buurthuis De Linde", "phone": "012-345 67 89"}, "seen_by": "Riet Jansen", "service_date": "2026-05-26", "side": "given", "talent": "furniture_assembly", "talent_name": null}, {"confirmed": true, "entry": 31, "minutes": 150, "responsible": {"kvk": "12345678", "name": "Buurthuis De Linde", "phone": "012-345 67 89"}, "seen_by": "Joost ter Braak", "service_date": "2026-07-07", "side": "given", "talent": "furniture_assembly", "talent_name": null}, {"confirmed": true, "entry": 35, "minutes": 90, "responsible": {"kvk": "12345678", "name": "Buurthuis De Linde", "phone": "012-345 67 89"}, "seen_by": "Riet Jansen", "service_date": "2026-07-25", "side": "given", "talent": "driving", "talent_name": null}, {"confirmed": true, "entry": 45, "minutes": 150, "responsible": {"kvk": "12345678", "name": "Buurthuis De Linde", "phone": "012-345 67 89"}, "seen_by": "Joost ter Braak", "service_date": "2026-11-16", "side": "given", "talent": "moving_house", "talent_name": null}], "issued_on": "2026-11-22", "language": "nl", "name": "Ahmad Mohammed Al Hassan", "number": "2026-00001-4", "own_words": {"competences": [], "dutch": null, "reflection": ""}, "place": "Voorbeeldstad", "reviewer": null, "script_name": "أحمد الحسن", "second_language": "ar", "sender": {"address": "Lindelaan 12, 1234 AB Voorbeeldstad", "colour": "", "kvk": "12345678", "name": "Buurthuis De Linde", "phone": "012-345 67 89", "practice": true, "subtitle": "Tijdbank · samen leven, samen leren"}, "signatory": "Marijke van der Horst", "signatory_function": "coördinator", "start": "2025-11-22", "until": "2026-11-22"}',NULL);
CREATE TABLE certificates (
	"key" INTEGER NOT NULL, 
	year INTEGER NOT NULL, 
	running INTEGER NOT NULL, 
	number VARCHAR(16) NOT NULL, 
	account INTEGER NOT NULL, 
	organisation INTEGER, 
	language VARCHAR(8), 
	period_start DATE NOT NULL, 
	period_until DATE NOT NULL, 
	given_minutes INTEGER NOT NULL, 
	attended_minutes INTEGER NOT NULL, 
	issued_at DATETIME NOT NULL, 
	issued_by INTEGER NOT NULL, 
	key_id BLOB NOT NULL, 
	salt BLOB, 
	facts_digest BLOB NOT NULL, 
	file_digest BLOB NOT NULL, 
	flagged_at DATETIME, 
	flagged_entry BIGINT, 
	withdrawn_at DATETIME, 
	withdrawn_by INTEGER, 
	CONSTRAINT pk_certificates PRIMARY KEY ("key"), 
	CONSTRAINT ck_certificates_flagged_whole CHECK ((flagged_at IS NULL) = (flagged_entry IS NULL)), 
	CONSTRAINT ck_certificates_withdrawn_whole CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL)), 
	CONSTRAINT ck_certificates_no_negative_time CHECK (given_minutes >= 0 AND attended_minutes >= 0), 
	CONSTRAINT ck_certificates_period_in_order CHECK (period_start <= period_until), 
	CONSTRAINT fk_certificates_account FOREIGN KEY(account) REFERENCES accounts ("key"), 
	CONSTRAINT fk_certificates_flagged_entry FOREIGN KEY(flagged_entry) REFERENCES entries (sequence), 
	CONSTRAINT fk_certificates_issued_by FOREIGN KEY(issued_by) REFERENCES operators ("key"), 
	CONSTRAINT fk_certificates_key_id FOREIGN KEY(key_id) REFERENCES signing_keys (key_id), 
	CONSTRAINT fk_certificates_organisation FOREIGN KEY(organisation) REFERENCES accounts ("key"), 
	CONSTRAINT fk_certificates_withdrawn_by FOREIGN KEY(withdrawn_by) REFERENCES operators ("key"), 
	CONSTRAINT uq_certificates_number UNIQUE (number), 
	CONSTRAINT uq_certificates_year_running UNIQUE (year, running)
);
INSERT INTO "certificates" VALUES(1,2026,1,'2026-00001-4',1014,NULL,'ar','2025-11-22','2026-11-22',840,330,'2026-11-22 16:10:00.000000',1,X'A4120FAE',X'EDF5B8285D8A97BEA7C32C24BE29A43D',X'4AF9F80075B3E6086BAD149B32B6F14B959437709684D0627EFA9A67ADE1AFC1',X'38523C087796E5D5DD1CF9BAD1FB026781A838DD9DD2CF8AF58B9F6502A46778',NULL,NULL,NULL,NULL);
CREATE TABLE conduct_checks (
	account INTEGER NOT NULL, 
	seen_on DATE NOT NULL, 
	renew_on DATE, 
	CONSTRAINT pk_conduct_checks PRIMARY KEY (account), 
	CONSTRAINT fk_conduct_checks_account FOREIGN KEY(account) REFERENCES members (account)
);
INSERT INTO "conduct_checks" VALUES(1007,'2024-07-04','2027-07-04');
CREATE TABLE "consents" (
	"key" INTEGER NOT NULL, 
	account INTEGER NOT NULL, 
	purpose VARCHAR(20) NOT NULL, 
	given_at DATETIME NOT NULL, 
	withdrawn_at DATETIME, 
	operator INTEGER NOT NULL, 
	CONSTRAINT pk_consents PRIMARY KEY ("key"), 
	CONSTRAINT fk_consents_operator FOREIGN KEY(operator) REFERENCES operators ("key"), 
	CONSTRAINT fk_consents_account FOREIGN KEY(account) REFERENCES accounts ("key")
);
INSERT INTO "consents" VALUES(1,1007,'matching','2025-05-07 10:57:30.000000',NULL,1);
INSERT INTO "consents" VALUES(2,1007,'statistics','2025-05-07 10:57:30.000000',NULL,1);
INSERT INTO "consents" VALUES(3,1008,'matching','2025-05-12 12:33:05.000000',NULL,1);
INSERT INTO "consents" VALUES(4,1008,'statistics','2025-05-12 12:33:05.000000',NULL,1);
INSERT INTO "consents" VALUES(5,1009,'matching','2025-05-17 09:04:35.000000',NULL,1);
INSERT INTO "consents" VALUES(6,1009,'statistics','2025-05-17 09:04:35.000000',NULL,1);
INSERT INTO "consents" VALUES(7,1010,'matching','2025-05-22 08:37:43.000000',NULL,1);
INSERT INTO "consents" VALUES(8,1010,'statistics','2025-05-22 08:37:43.000000',NULL,1);
INSERT INTO "consents" VALUES(9,1011,'matching','2025-05-27 12:43:57.000000',NULL,1);
INSERT INTO "consents" VALUES(10,1011,'statistics','2025-05-27 12:43:57.000000',NULL,1);
INSERT INTO "consents" VALUES(11,1012,'matching','2025-06-02 12:45:54.000000',NULL,1);
INSERT INTO "consents" VALUES(12,1012,'statistics','2025-06-02 12:45:54.000000',NULL,1);
INSERT INTO "consents" VALUES(13,1013,'matching','2025-06-06 07:53:54.000000',NULL,1);
INSERT INTO "consents" VALUES(14,1013,'statistics','2025-06-06 07:53:54.000000',NULL,1);
INSERT INTO "consents" VALUES(15,1014,'matching','2025-06-11 12:27:38.000000',NULL,1);
INSERT INTO "consents" VALUES(16,1014,'statistics','2025-06-11 12:27:38.000000',NULL,1);
INSERT INTO "consents" VALUES(17,1015,'matching','2025-06-16 13:25:19.000000',NULL,1);
INSERT INTO "consents" VALUES(18,1015,'statistics','2025-06-16 13:25:19.000000',NULL,1);
INSERT INTO "consents" VALUES(19,1016,'matching','2025-06-21 09:56:44.000000',NULL,1);
INSERT INTO "consents" VALUES(20,1016,'statistics','2025-06-21 09:56:44.000000',NULL,1);
INSERT INTO "consents" VALUES(21,1017,'matching','2025-06-26 12:52:10.000000',NULL,1);
INSERT INTO "consents" VALUES(22,1017,'statistics','2025-06-26 12:52:10.000000',NULL,1);
INSERT INTO "consents" VALUES(23,1018,'matching','2025-07-01 14:05:52.000000',NULL,1);
INSERT INTO "consents" VALUES(24,1018,'statistics','2025-07-01 14:05:52.000000',NULL,1);
CREATE TABLE drafts (
	operator INTEGER NOT NULL, 
	form VARCHAR(20) NOT NULL, 
	id CHAR(32) NOT NULL, 
	body TEXT NOT NULL, 
	saved_at DATETIME NOT NULL, 
	CONSTRAINT pk_drafts PRIMARY KEY (operator, form), 
	CONSTRAINT fk_drafts_operator FOREIGN KEY(operator) REFERENCES operators ("key")
);
CREATE TABLE entries (
	sequence INTEGER NOT NULL, 
	id CHAR(32) NOT NULL, 
	kind VARCHAR(16) NOT NULL, 
	service_date DATE NOT NULL, 
	posted_at DATETIME NOT NULL, 
	operator INTEGER NOT NULL, 
	talent VARCHAR(40), 
	organisation INTEGER, 
	confirmation VARCHAR(16), 
	reverses BIGINT, 
	content BLOB NOT NULL, 
	text_digest BLOB, 
	digest BLOB NOT NULL, 
	CONSTRAINT pk_entries PRIMARY KEY (sequence), 
	CONSTRAINT fk_entries_operator FOREIGN KEY(operator) REFERENCES operators ("key"), 
	CONSTRAINT fk_entries_organisation FOREIGN KEY(organisation) REFERENCES accounts ("key"), 
	CONSTRAINT fk_entries_reverses FOREIGN KEY(reverses) REFERENCES entries (sequence), 
	CONSTRAINT fk_entries_talent FOREIGN KEY(talent) REFERENCES talents (code), 
	CONSTRAINT uq_entries_id UNIQUE (id)
);
INSERT INTO "entries" VALUES(1,'9177561bd98147488c1aa4e1a6bc43fb','opening','2025-11-24','2025-11-24 15:29:47.000000',1,NULL,NULL,NULL,NULL,X'66A30D4BB6E72ABBA560A2BF1AE933114820E70F1D438361E24D100136ECA4CF',NULL,X'3746ED00C39434AD185AECBEA017C16D6A16643AC81E737841FB81BBEB812212');
INSERT INTO "entries" VALUES(2,'66e6b46ef2ca49509660d819627c3a33','opening','2025-11-24','2025-11-24 15:42:24.000000',1,NULL,NULL,NULL,NULL,X'B8AF2F2DF23560CE7DA6ADEE02F7E77B1240CF1FA468BF71D27F296CBF52A6F0',NULL,X'A51CFAC27F10537FC1F2D5617242BB6ACB3317E2360EABF90BDA620D12DAE96C');
INSERT INTO "entries" VALUES(3,'778047d2e0a34349938b0ba75ce0aa4e','exchange','2025-11-24','2025-11-25 14:49:19.000000',3,'clothes_mending',NULL,'card_pin',NULL,X'E0E8F7305C84F26467E4FAABC4BE7D2359C75B37093CD976EAD5302E565BCFC0',NULL,X'DA9246F86ABD3D82394DF0C0CF94FB672F74193942D01201A120E6CDC1172A3B');
INSERT INTO "entries" VALUES(4,'fa585517f58d417a984f6c16c3249f1f','activity','2025-12-03','2025-12-03 11:14:10.000000',3,'sports_training',1003,'slip_signed',NULL,X'CC97BABC45328548A6342B8F8578F3C55EDA04552863A26B75F5900F5B12E8B9',NULL,X'CD247EB9D9B755075A65ADCCFD5135FDF2F2F33DD5366D2E4BE896526767F211');
INSERT INTO "entries" VALUES(5,'16c4edc082944c67afed2672b77b45a6','exchange','2025-12-17','2025-12-18 11:28:18.000000',2,'childcare',NULL,'at_desk',NULL,X'4D6A2E752D842FB772FF10CD66F246EFE4064BC76BBB9FC66DFB7B5F9F1E3284',NULL,X'7CB248E26C78D6055FBA31BB2D6447A6A78334D67A263B8C9BB65F4B2CF05C72');
INSERT INTO "entries" VALUES(6,'7ca0339fcdee450595ae0556ecc7d5b0','exchange','2026-01-20','2026-01-20 09:21:29.000000',2,'letters',NULL,'slip_signed',NULL,X'32035B1B702CAEB59F9516169E8E110F93773ACF648579812EDE7B53B4037317',NULL,X'56EFF87DC3E88EDF3DAFE4F8958FE3D85043509A859CB9507D49D9AC1B7F0BB3');
INSERT INTO "entries" VALUES(7,'2050a6d6cd874ca9a930cab885a486e8','activity','2026-01-20','2026-01-20 09:38:59.000000',3,'language_cafe',1004,'slip_signed',NULL,X'33F0CA56D8A797105CD7C9C8EA6ABB877EAE573914DBAB5CE35BA69C86A97659',NULL,X'485E6A30D17555C145C88891C4E7DECADF04D9F89B226EF81C76CF091BF4D6AD');
INSERT INTO "entries" VALUES(8,'23ecd8c149a849cfb4971d7dc699131a','exchange','2026-02-05','2026-02-05 12:56:47.000000',3,'clothes_mending',NULL,'at_desk',NULL,X'914D141A885229863C9AEA044E48568F4EC1FAE9EB4698FC493BB50849158106',NULL,X'B41A0A07D05957772FE6A842A40C4573C60CB808ABB550FB5B05D192B767F6BA');
INSERT INTO "entries" VALUES(9,'15cf65ca5e314d10bd25871661b52884','exchange','2026-02-06','2026-02-06 13:20:56.000000',3,'driving',NULL,'at_desk',NULL,X'869079F7F858B9F5E17C3EFBE33B9E8303B65DF9FAB061346B9899DEB5E96428',NULL,X'2F9F955A3F4596C118D15B461B7926F9EA27AF7F2398F925BE838B29262D4AE8');
INSERT INTO "entries" VALUES(10,'9313c8d5f7554f80b56b415b03f8cf0f','exchange','2026-02-10','2026-02-13 11:07:42.000000',2,'childcare',NULL,'slip_signed',NULL,X'3EA5F94745930E065ECCAFD22BC431EF8A1843DFF91C2443F92E6100F551CB05',NULL,X'10A6FAFE59DFD9B2A0D92A2A907764775B07511AFD3FC3ED9D91A1D97D1FD0A5');
INSERT INTO "entries" VALUES(11,'d726a351944646b6963f5bd7adbb482b','exchange','2026-02-19','2026-02-19 09:35:26.000000',3,'gardening',NULL,'helper_only',NULL,X'10CABB122274A1B402DFA14A4006CA4E836C5B241F08FBEDCB0F4B5449904DDE',NULL,X'1D748A4FFAB43C777F6806702AE530A1871DA440C551AE527CBFA6A21A1CCD95');
INSERT INTO "entries" VALUES(12,'44c17eaf4e914e64a266bd41fd86480f','exchange','2026-03-16','2026-03-16 15:29:33.000000',2,'painting_walls',NULL,'slip_signed',NULL,X'8D09D1421884147E1315E0475194A0CF62588415C4E1EC0AEFF9121408D37B3E',NULL,X'36ABC7193198795934A5EC017C21FAB03B35DC25CCFDF70B76012D2C5F224E57');
INSERT INTO "entries" VALUES(13,'17b2b13b2e4a46a7a382437ef127fa72','exchange','2026-03-16','2026-03-17 14:30:32.000000',3,'baking',NULL,NULL,NULL,X'8076A2B936A60EE3F678267F63360493E2AD405B8231F6B5D516E69746DCD6FE',NULL,X'D7725A925D03CA4203FFFA4D8574FCCFBC1DC7E826A9606CF5EEC168B7F3D34F');
INSERT INTO "entries" VALUES(14,'521ebab19d954aedaaf92f465fc6a66f','exchange','2026-04-03','2026-04-03 08:20:41.000000',3,'reading_aloud',NULL,'at_desk',NULL,X'3448C26138A113BD3BA7D98107F1E6C258F438F26FB0B0CA9461F8106837726F',X'05A57B7E686101F6DAE14917E7A30E39DA2B0232686A6C39E7BDC8EA224C4083',X'4EE537B04F1D9C195806A691BD164FDDD2E8394ED3A323F1F84B1922B9434E3C');
INSERT INTO "entries" VALUES(15,'3b0ff4822f744591905e96bf41755ab9','exchange','2026-04-04','2026-04-04 09:36:59.000000',2,'gardening',NULL,'slip_signed',NULL,X'16C7DE293A4A6D6E867A337AE032F6E7AC39A275B68361C31666FAD09D13351F',NULL,X'A86C0B1503D1B2BE543FE6B915D2B3380BD14FAE31A9C23A2000E505100AD542');
INSERT INTO "entries" VALUES(16,'9641ca7caa284f11b0cc2de4e7d0a88a','exchange','2026-04-09','2026-04-10 07:30:22.000000',2,'gardening',NULL,'slip_signed',NULL,X'2E2C1E4F90ACE73D9DF2F0D3D0765D312D58A489AEF807488B7720A8E7D6C986',NULL,X'E443DE0CDB8CD49EDA111DFAF231570161C9CAE4D4E3A1EEFC3ED3A9A0065EBD');
INSERT INTO "entries" VALUES(17,'38958ad725584988aec4a8f2ab7ceea3','activity','2026-05-12','2026-05-12 14:45:26.000000',3,'language_cafe',1004,'slip_signed',NULL,X'B5B13DED65B480D1117AB1585FC0E0A521FD687904E0AF1BABA41D5243CD71F5',NULL,X'53C1758F9AB5E2933EA2D7B0D7E1FA668C09EA912BBA19A5E0496D9E6B8344F7');
INSERT INTO "entries" VALUES(18,'363fcf0ac7a148c7aea2158b536dbc23','exchange','2026-05-14','2026-05-14 09:24:54.000000',3,'language_practice',NULL,'card_pin',NULL,X'64B3AC6C83D14F9E5E7081FD4F7F967988328784DBDA495CF3DB6757E663BAE9',NULL,X'E6FE64C11169C008C2171E6EE80BBA9A11499AAA84E8CC8690AFE1AB50008A95');
INSERT INTO "entries" VALUES(19,'2d93424e99a4479d9d62a6530f4447fa','exchange','2026-05-13','2026-05-15 09:31:46.000000',2,'furniture_assembly',NULL,'slip_signed',NULL,X'02142180BC68EB661263AA5195773F4024DEEC0FEA3692923FFA06734EFB5BE1',NULL,X'6B3DD65A8AF4202E198823A9324C994747294B2E924626936BFE4158A448666E');
INSERT INTO "entries" VALUES(20,'8dee8c325f39494496bc012b4fddfe8e','grant','2026-05-16','2026-05-16 08:56:43.000000',4,NULL,NULL,NULL,NULL,X'7329C214CCE7E8C2D8E930D99425E4B6E9E10A23F1B9D5E1B99BBBBBFFBBE1B6',X'D853D9ECDB7B3A2F2AFC7042233F4DD77F20061CB5F8C4DC2E9CCD807E0E18E7',X'C80924EF12BF63E10911A92B51D6AE158C60595C41AF19A77607CBD0DD467B2C');
INSERT INTO "entries" VALUES(21,'82c04a2a0b014ca6b7a433559d5e675a','gift','2026-05-18','2026-05-18 14:43:03.000000',2,NULL,NULL,NULL,NULL,X'D9E78905A41A44B607744FF482628D77A920A6D23B2862069B5902523B66982C',X'B046D7CE6597AAC9000C74FB83344B262692E6CC06EB84D006E7B745DF133D5F',X'3E966D8C1CE2B68B1301D68298195B3C48ACC791BBA79AC0BC647FFB7422E210');
INSERT INTO "entries" VALUES(22,'347aa1bdfbb54b3f96bb1f3e731680d9','exchange','2026-05-21','2026-05-21 12:14:26.000000',3,'odd_jobs',NULL,'helper_only',NULL,X'0949EA1DFBB5B7DB1061ACCA563BFD8980AE56EC151DA16E7F776864B9053B41',NULL,X'378C2BB63ECAEA0E87EF50053D1FA1DB381A261D02751C59F2DE2962CC30EBBB');
INSERT INTO "entries" VALUES(23,'3e387abf221c4af5aef622b646c0d123','exchange','2026-05-26','2026-05-26 13:36:24.000000',2,'furniture_assembly',NULL,'at_desk',NULL,X'C12385C7502EC48A3179FAEE531D3FE352FF5B8C7DF8A538EB7DACFF9D67A60B',NULL,X'035D4BF5D9FB577521F41F7564C8E53209F50BE27E6092542822FC8402BBAECF');
INSERT INTO "entries" VALUES(24,'fdbed77eb5cd4205ba197edd7966d5ca','activity','2026-05-27','2026-05-27 09:02:33.000000',3,'sports_training',1003,'slip_signed',NULL,X'80E0FB8AE91678C4DEBAED714DADD7697DCAAE9C60849B98ACA09F014B19E75A',NULL,X'D542F3D90227AD5C3E2058F7BF3115B03736326F8B8AC7566F987F06A66E0A61');
INSERT INTO "entries" VALUES(25,'32001eace8814923b59595682fcdac9c','exchange','2026-06-06','2026-06-06 09:30:58.000000',3,'clothes_mending',NULL,'at_desk',NULL,X'52FF49A5846FC1AC21D7C0718554F9300B72F980BFC83815AAA5032311A578B7',NULL,X'FD0FBC8C0A7E6A02BDEC7D75FBAE4BB09944C30C938025755C0E3728D37F13F1');
INSERT INTO "entries" VALUES(26,'6ab1b9635f164e449515a8ca33ea9283','exchange','2026-06-18','2026-06-18 13:35:59.000000',2,'cleaning',NULL,'at_desk',NULL,X'5523FD7B211083FC5F027AD1027EE35B449F806497F5F604FC2BEF43BFE80962',NULL,X'45A4F81AD66D9B8759A736AEC08B27AE71E7FCA77BF1E15A03D9D23F3C29E69A');
INSERT INTO "entries" VALUES(27,'c060fa428f1640559c3402130c1bda18','exchange','2026-06-22','2026-06-22 12:55:12.000000',2,'clothes_making',NULL,'slip_signed',NULL,X'0EEC9D80A613F5B1548EC5C9E953F502BD3CDC093F1125C56CEE00C0DA4EE152',NULL,X'B3270AE8A13B70DFA21F076BDBD77B5410773CC0985CA7253045E6ADAA03C78F');
INSERT INTO "entries" VALUES(28,'059268eb549b4db2a60b7c6d4bd31775','exchange','2026-06-25','2026-06-25 10:08:04.000000',2,'language_practice',NULL,NULL,NULL,X'B298467EB0CE944D30F4F68756BF4ED99C1E179EE91DE142487D7D8569B7EC0B',NULL,X'EF4E80F2FD2914D4D73F72ED1ACDB1609B659F1E8D4BA6C1C4A9F115CF6665B7');
INSERT INTO "entries" VALUES(29,'7406189a14a84961baf75ff2409a1a3a','exchange','2026-06-30','2026-06-30 11:30:34.000000',2,'interpreting',NULL,'slip_signed',NULL,X'53C019A361871277DAFFBF6E2CAF335B5712984CA28DAEA0881FD7CE5E37656D',NULL,X'2946F95F9673040BB77627B283C353529FAE8F1B210B4A048446D4636B92271D');
INSERT INTO "entries" VALUES(30,'1aa43118c9c84867a35907997d4812dd','reversal','2026-06-30','2026-06-30 11:34:34.000000',2,'interpreting',NULL,NULL,29,X'D8281C09B962FB719CD3476685AFA5C3B8DD93158C7E9389F1EF41C253DB5DD6',X'1DD29E4393123415C406BFDFF63BED5FA06E3DA057D8C39B63C82CB6F3A1B47D',X'13C1588EC9443CA90209E756FE5692BD5FE9826716ECB458B2EBB9510AD92EDA');
INSERT INTO "entries" VALUES(31,'80e37c7e1a5f4808a96be3a1dfbf9a4b','exchange','2026-07-07','2026-07-07 10:39:42.000000',3,'furniture_assembly',NULL,'slip_signed',NULL,X'982CCBBE369563EC0C7F7F5A414D44DC3A7156D088F5851C84038ACDEB6C2DDE',NULL,X'13D4998E855867306EFF39122DD6BB9E56209BE1721B4EF1FC6ECD076C43D06E');
INSERT INTO "entries" VALUES(32,'f15f652acf764afdaf6a3bd8d903e6e4','exchange','2026-07-09','2026-07-09 10:03:21.000000',3,'cooking',NULL,'at_desk',NULL,X'32A091AD29ACCD37BF76E691F1EF398DBBD0843E77CF4AAF1F9C076FCBCF1F20',NULL,X'E1AE2645AB7463FC551A80260050B629E871492E8D3247ABD41591F158CB4FE4');
INSERT INTO "entries" VALUES(33,'0ec52f7614be4ff189625c3e6516ae40','exchange','2026-07-14','2026-07-14 08:09:59.000000',2,'cooking',NULL,'slip_signed',NULL,X'FF86D1155DA7FEB14211C8E2DA30BC07F1610FF8AE9DC90F2AD011FBD8401F1D',NULL,X'1175663C0C8DEA6565A9CB69AA097D317F1BDB1F750513B22C183896C6947EF5');
INSERT INTO "entries" VALUES(34,'b9938bf250a549f4bfd709ec7c69a415','exchange','2026-07-13','2026-07-15 08:43:18.000000',2,'childcare',NULL,'slip_signed',NULL,X'E5463BD24ADA7D4B08D90EC9FBF847CF8EEC2BE2970A86B85C9E570FC66838C3',X'8CBCBDD61CBC01BB4219B775B579AB98D4D616AACDF916F49829557E1D7AF5DF',X'A298352A5B5DC5093F0BE3944CEC3BD199B40FA5CF96EE0317E16A3B9E178641');
INSERT INTO "entries" VALUES(35,'cd52868270df4513aaa30e67e3887640','exchange','2026-07-25','2026-07-28 10:16:14.000000',2,'driving',NULL,'slip_signed',NULL,X'3A5517648568CA1085A6606526D1B273A853B736EE8723DD3DE13B2CF1E4700A',NULL,X'3B345B3D2308FD8394DA5D46295B6ED670CFFC97D9350AD9C5AEAA3FBB4D7BEB');
INSERT INTO "entries" VALUES(36,'2b971cd01b4f43408656c773ea4fe792','exchange','2026-09-04','2026-09-04 08:38:48.000000',3,'childcare',NULL,'at_desk',NULL,X'0F51317DBBEEDB8E448A1380FF14ACEFD46A454F3E32A647F43E3545D9D97907',NULL,X'87642CB6E88FB92C4892F83FEA5CA2F80DCECB5CE448BFAB97750F25A312A155');
INSERT INTO "entries" VALUES(37,'96cb4b4d68c34a7597ff9a18084f5458','exchange','2026-09-04','2026-09-04 14:20:50.000000',2,'childcare',NULL,'slip_signed',NULL,X'89A4716B01F0034F3A820AAE06466AF4A709C15242F6C69B3E44104CA7261E68',NULL,X'8FCF01C95DC492FD9913E391F753E0DAE0FF944C3706182F3E52564B7A9E0859');
INSERT INTO "entries" VALUES(38,'281d135b900c481aa619f18757e68fb9','exchange','2026-10-07','2026-10-07 14:16:17.000000',2,'childcare',NULL,'at_desk',NULL,X'C4CB3930EFCDFCF477A205F87A1FF8DE211CCF24E4326EA4CD2683FFE777D210',X'F3871A1206274B738593429D18444DC725D26AEC0DCD221FE6EF95B26E0E7313',X'9064B2BE218C0E9D243403CE4F46CA0F66B3969AA0DCEBA816C8011F622A9AB6');
INSERT INTO "entries" VALUES(39,'584b0d630de64521b563734a9e300b5f','grant','2026-10-26','2026-10-26 15:10:12.000000',4,NULL,NULL,NULL,NULL,X'D6AE4CF7B7D132D2E199316672EBEDB634A0CB72AD08C5F72010ACE41B673354',X'64EEE863D31B06E8E04AAADADD33C03974202D1BBBE438286637E40A4A7123A0',X'B02EFC86084DB5AF4651AE63D58D253A45A6C014C13F9EA5C2FFF264E9C03933');
INSERT INTO "entries" VALUES(40,'a7d44ff8d7fb4ba980ce733af50e816c','exchange','2026-10-28','2026-10-28 11:19:30.000000',2,'childcare',NULL,'phone',NULL,X'7E783BED59402274500129BE5CDC49CC27B49E2FA358D937F5E748EFABF92DC8',NULL,X'06D64A81516498082B64757EB08596B6C7695F9EDDC65EBEFD7CC70157A8ADF8');
INSERT INTO "entries" VALUES(41,'20c3c99d2ffd471a9a8f3704093f6cc7','exchange','2026-11-11','2026-11-11 13:29:06.000000',3,'baking',NULL,'card_pin',NULL,X'21C840F29C71140512291AEA4C2DA33972CB871205F548BE3477133FECF2965B',NULL,X'FE10E98D8B53C1E5CFA76E6D03C62F63FC990514477FCD44E0BE612481A740C2');
INSERT INTO "entries" VALUES(42,'62d9260bee3f43739e58cb7b5cc91fa1','exchange','2026-11-11','2026-11-11 15:06:43.000000',3,'clothes_mending',NULL,NULL,NULL,X'76103BC9CD6DABE8431A3A448B4CF537EDCD9CF5ECBF1945516913CB2E2DD114',NULL,X'FAA02FF20036B6F940E39F893915CF7FE5903CAD04893887612422EFE2620D64');
INSERT INTO "entries" VALUES(43,'91fe391bb0104bdfabd2a569bbbef8ae','exchange','2026-11-12','2026-11-12 09:59:30.000000',2,'cooking',NULL,'at_desk',NULL,X'A8397A12DBCE959C15A6C5A89467CEB76D555030C11CCD73FB10E8A0C0B17A2A',NULL,X'CE8FAC3D0B1A67A8B1A9953DC086859BB6504F30471D21AA7052F115E138260D');
INSERT INTO "entries" VALUES(44,'b90c539d8eea4c7aa25a7c999319948f','exchange','2026-11-16','2026-11-16 09:45:07.000000',2,'childcare',NULL,'helper_only',NULL,X'E034422FCFA6E6EC679ABE7F6A90B75BECB6DB006F621777F88EE28B31B8AC7F',NULL,X'9C65FE5EC06A252CAEB067E74AD12B828C76843EFAFFCEE918A5942A0EEFA0EE');
INSERT INTO "entries" VALUES(45,'19e25e516ccc498c9fbc8ac1b158246d','group_exchange','2026-11-16','2026-11-16 10:49:15.000000',3,'moving_house',NULL,'at_desk',NULL,X'C2CB99C83D0DA142CBE39ECE94F4A594933A35D812286EB90B0FA64A34887CD6',X'A66D77A4C712A5D75F1A0BF8A75CA7EA5D379B41713CBC2241768F810AB27A6E',X'2BEB85BF3471F9000B97715788A91DEBF07246EFCF8586ACCC7163520D72F254');
INSERT INTO "entries" VALUES(46,'f02f59fa3f91431a987cd343bc6b4ad1','exchange','2026-11-14','2026-11-16 15:59:33.000000',2,'childcare',NULL,'slip_signed',NULL,X'0B9B5A56B03A313D85095ECCCB295DDCF5F47309157C4010407C7112BAE21635',NULL,X'4E74C862BD1C8FE7444EF35E3AFDE5A4FBD0B52BAB26A0BC1E64E27394A11015');
CREATE TABLE entry_confirmations (
	sequence BIGINT NOT NULL, 
	confirmation VARCHAR(16) NOT NULL, 
	operator INTEGER NOT NULL, 
	confirmed_at DATETIME NOT NULL, 
	CONSTRAINT pk_entry_confirmations PRIMARY KEY (sequence), 
	CONSTRAINT fk_entry_confirmations_operator FOREIGN KEY(operator) REFERENCES operators ("key"), 
	CONSTRAINT fk_entry_confirmations_sequence FOREIGN KEY(sequence) REFERENCES entries (sequence)
);
INSERT INTO "entry_confirmations" VALUES(13,'phone',3,'2026-03-20 08:47:44.000000');
INSERT INTO "entry_confirmations" VALUES(42,'slip_signed',3,'2026-11-16 09:15:21.000000');
CREATE TABLE entry_texts (
	sequence BIGINT NOT NULL, 
	note TEXT NOT NULL, 
	override TEXT NOT NULL, 
	salt BLOB NOT NULL, 
	erased_at DATETIME, 
	CONSTRAINT pk_entry_texts PRIMARY KEY (sequence), 
	CONSTRAINT fk_entry_texts_sequence FOREIGN KEY(sequence) REFERENCES entries (sequence)
);
INSERT INTO "entry_texts" VALUES(14,'','',X'','2026-11-22 16:10:00');
INSERT INTO "entry_texts" VALUES(20,'Extra hulp na een moeilijke maand','',X'699F8C240E775414FEBB2234A48A3CB5',NULL);
INSERT INTO "entry_texts" VALUES(21,'Ik heb uren over','',X'98AEBCBC14BF33A58768D97527B3B26A',NULL);
INSERT INTO "entry_texts" VALUES(30,'Per ongeluk twee keer opgeschreven','',X'414D465AD79233064586B618BD3D2E45',NULL);
INSERT INTO "entry_texts" VALUES(34,'In de grote zaal','',X'2E97406F17E6F9856BE9A0F0C4E742A9',NULL);
INSERT INTO "entry_texts" VALUES(38,'Briefje zit in de map','',X'808C074698F9C2CEDBB2726682A83194',NULL);
INSERT INTO "entry_texts" VALUES(39,'Even hulp nodig bij de verhuizing','',X'9DC6FFB00DE1DD96D46C22FD5A6C65C6',NULL);
INSERT INTO "entry_texts" VALUES(45,'Derde verdieping, zonder lift','',X'2FD20DE9E684E42FCA029DDB22FE29DF',NULL);
CREATE TABLE erasures (
	account INTEGER NOT NULL, 
	erased_on DATE NOT NULL, 
	reason TEXT NOT NULL, 
	CONSTRAINT pk_erasures PRIMARY KEY (account), 
	CONSTRAINT fk_erasures_account FOREIGN KEY(account) REFERENCES accounts ("key")
);
CREATE TABLE flag_looks (
	flag VARCHAR(32) NOT NULL, 
	extent INTEGER NOT NULL, 
	operator INTEGER NOT NULL, 
	looked_at DATETIME NOT NULL, 
	reason TEXT NOT NULL, 
	CONSTRAINT pk_flag_looks PRIMARY KEY (flag), 
	CONSTRAINT fk_flag_looks_operator FOREIGN KEY(operator) REFERENCES operators ("key")
);
CREATE TABLE kiosk_calls (
	id CHAR(32) NOT NULL, 
	kiosk INTEGER NOT NULL, 
	called_at DATETIME NOT NULL, 
	account INTEGER, 
	answered_at DATETIME, 
	answered_by INTEGER, 
	CONSTRAINT pk_kiosk_calls PRIMARY KEY (id), 
	CONSTRAINT fk_kiosk_calls_account FOREIGN KEY(account) REFERENCES members (account), 
	CONSTRAINT fk_kiosk_calls_answered_by FOREIGN KEY(answered_by) REFERENCES operators ("key"), 
	CONSTRAINT fk_kiosk_calls_kiosk FOREIGN KEY(kiosk) REFERENCES operators ("key")
);
CREATE TABLE kiosk_tries (
	kiosk INTEGER NOT NULL, 
	digest BLOB NOT NULL, 
	way VARCHAR(10) NOT NULL, 
	account INTEGER, 
	times SMALLINT NOT NULL, 
	last_at DATETIME NOT NULL, 
	CONSTRAINT pk_kiosk_tries PRIMARY KEY (kiosk, digest), 
	CONSTRAINT fk_kiosk_tries_account FOREIGN KEY(account) REFERENCES members (account), 
	CONSTRAINT fk_kiosk_tries_kiosk FOREIGN KEY(kiosk) REFERENCES operators ("key")
);
CREATE TABLE ledger_head (
	"key" INTEGER NOT NULL, 
	sequence BIGINT NOT NULL, 
	digest BLOB NOT NULL, 
	account_counter INTEGER NOT NULL, 
	settings_version INTEGER NOT NULL, 
	CONSTRAINT pk_ledger_head PRIMARY KEY ("key"), 
	CONSTRAINT ck_ledger_head_one_row CHECK (key = 1)
);
INSERT INTO "ledger_head" VALUES(1,46,X'4E74C862BD1C8FE7444EF35E3AFDE5A4FBD0B52BAB26A0BC1E64E27394A11015',1018,3);
CREATE TABLE list_views (
	operator INTEGER NOT NULL, 
	place VARCHAR(40) NOT NULL, 
	name VARCHAR(80) NOT NULL, 
	body TEXT NOT NULL, 
	CONSTRAINT pk_list_views PRIMARY KEY (operator, place, name), 
	CONSTRAINT fk_list_views_operator FOREIGN KEY(operator) REFERENCES operators ("key")
);
CREATE TABLE member_goals (
	account INTEGER NOT NULL, 
	counts VARCHAR(8) NOT NULL, 
	minutes BIGINT NOT NULL, 
	since DATE NOT NULL, 
	CONSTRAINT pk_member_goals PRIMARY KEY (account), 
	CONSTRAINT ck_member_goals_counts CHECK (counts in ('given', 'attended', 'both')), 
	CONSTRAINT ck_member_goals_minutes CHECK (minutes > 0), 
	CONSTRAINT fk_member_goals_account FOREIGN KEY(account) REFERENCES members (account)
);
INSERT INTO "member_goals" VALUES(1007,'attended',2400,'2026-01-01');
CREATE TABLE member_languages (
	account INTEGER NOT NULL, 
	position SMALLINT NOT NULL, 
	language VARCHAR(8) NOT NULL, 
	CONSTRAINT pk_member_languages PRIMARY KEY (account, position), 
	CONSTRAINT fk_member_languages_account FOREIGN KEY(account) REFERENCES members (account)
);
INSERT INTO "member_languages" VALUES(1007,0,'tr');
INSERT INTO "member_languages" VALUES(1007,1,'ar');
INSERT INTO "member_languages" VALUES(1007,2,'nl');
INSERT INTO "member_languages" VALUES(1008,0,'nl');
INSERT INTO "member_languages" VALUES(1008,1,'en');
INSERT INTO "member_languages" VALUES(1009,0,'nl');
INSERT INTO "member_languages" VALUES(1010,0,'uk');
INSERT INTO "member_languages" VALUES(1010,1,'ru');
INSERT INTO "member_languages" VALUES(1010,2,'en');
INSERT INTO "member_languages" VALUES(1011,0,'ti');
INSERT INTO "member_languages" VALUES(1011,1,'nl');
INSERT INTO "member_languages" VALUES(1011,2,'ar');
INSERT INTO "member_languages" VALUES(1012,0,'nl');
INSERT INTO "member_languages" VALUES(1013,0,'ti');
INSERT INTO "member_languages" VALUES(1013,1,'ar');
INSERT INTO "member_languages" VALUES(1014,0,'ar');
INSERT INTO "member_languages" VALUES(1014,1,'en');
INSERT INTO "member_languages" VALUES(1014,2,'tr');
INSERT INTO "member_languages" VALUES(1015,0,'ar');
INSERT INTO "member_languages" VALUES(1015,1,'en');
INSERT INTO "member_languages" VALUES(1015,2,'tr');
INSERT INTO "member_languages" VALUES(1016,0,'so');
INSERT INTO "member_languages" VALUES(1016,1,'en');
INSERT INTO "member_languages" VALUES(1016,2,'ar');
INSERT INTO "member_languages" VALUES(1017,0,'fa');
INSERT INTO "member_languages" VALUES(1017,1,'en');
INSERT INTO "member_languages" VALUES(1018,0,'uk');
INSERT INTO "member_languages" VALUES(1018,1,'ru');
INSERT INTO "member_languages" VALUES(1018,2,'nl');
INSERT INTO "member_languages" VALUES(1018,3,'en');
CREATE TABLE member_talents (
	account INTEGER NOT NULL, 
	direction VARCHAR(8) NOT NULL, 
	talent VARCHAR(40) NOT NULL, 
	CONSTRAINT pk_member_talents PRIMARY KEY (account, direction, talent), 
	CONSTRAINT ck_member_talents_direction CHECK (direction in ('can', 'wants')), 
	CONSTRAINT fk_member_talents_account FOREIGN KEY(account) REFERENCES members (account), 
	CONSTRAINT fk_member_talents_talent FOREIGN KEY(talent) REFERENCES talents (code)
);
INSERT INTO "member_talents" VALUES(1007,'can','cooking');
INSERT INTO "member_talents" VALUES(1007,'can','childcare');
INSERT INTO "member_talents" VALUES(1007,'can','clothes_mending');
INSERT INTO "member_talents" VALUES(1007,'wants','language_practice');
INSERT INTO "member_talents" VALUES(1007,'wants','bicycle_repair');
INSERT INTO "member_talents" VALUES(1008,'can','bicycle_repair');
INSERT INTO "member_talents" VALUES(1008,'can','language_practice');
INSERT INTO "member_talents" VALUES(1008,'can','odd_jobs');
INSERT INTO "member_talents" VALUES(1008,'wants','cooking');
INSERT INTO "member_talents" VALUES(1008,'wants','gardening');
INSERT INTO "member_talents" VALUES(1009,'can','language_practice');
INSERT INTO "member_talents" VALUES(1009,'can','letters');
INSERT INTO "member_talents" VALUES(1009,'can','reading_aloud');
INSERT INTO "member_talents" VALUES(1009,'wants','clothes_mending');
INSERT INTO "member_talents" VALUES(1009,'wants','cooking');
INSERT INTO "member_talents" VALUES(1010,'can','clothes_mending');
INSERT INTO "member_talents" VALUES(1010,'can','haircutting');
INSERT INTO "member_talents" VALUES(1010,'can','childcare');
INSERT INTO "member_talents" VALUES(1010,'can','cooking');
INSERT INTO "member_talents" VALUES(1010,'wants','language_practice');
INSERT INTO "member_talents" VALUES(1010,'wants','letters');
INSERT INTO "member_talents" VALUES(1011,'can','cooking');
INSERT INTO "member_talents" VALUES(1011,'can','clothes_mending');
INSERT INTO "member_talents" VALUES(1011,'can','hair_braiding');
INSERT INTO "member_talents" VALUES(1011,'can','baking');
INSERT INTO "member_talents" VALUES(1011,'wants','language_practice');
INSERT INTO "member_talents" VALUES(1011,'wants','bicycle_repair');
INSERT INTO "member_talents" VALUES(1011,'wants','letters');
INSERT INTO "member_talents" VALUES(1012,'can','gardening');
INSERT INTO "member_talents" VALUES(1012,'can','language_practice');
INSERT INTO "member_talents" VALUES(1012,'can','childcare');
INSERT INTO "member_talents" VALUES(1012,'wants','shopping');
INSERT INTO "member_talents" VALUES(1012,'wants','computer_help');
INSERT INTO "member_talents" VALUES(1013,'can','cooking');
INSERT INTO "member_talents" VALUES(1013,'can','cleaning');
INSERT INTO "member_talents" VALUES(1013,'can','childcare');
INSERT INTO "member_talents" VALUES(1013,'wants','language_practice');
INSERT INTO "member_talents" VALUES(1013,'wants','gardening');
INSERT INTO "member_talents" VALUES(1014,'can','driving');
INSERT INTO "member_talents" VALUES(1014,'can','painting_walls');
INSERT INTO "member_talents" VALUES(1014,'can','furniture_assembly');
INSERT INTO "member_talents" VALUES(1014,'wants','language_practice');
INSERT INTO "member_talents" VALUES(1014,'wants','forms');
INSERT INTO "member_talents" VALUES(1014,'wants','coming_along');
INSERT INTO "member_talents" VALUES(1015,'can','cooking');
INSERT INTO "member_talents" VALUES(1015,'can','clothes_making');
INSERT INTO "member_talents" VALUES(1015,'can','letters');
INSERT INTO "member_talents" VALUES(1015,'wants','language_practice');
INSERT INTO "member_talents" VALUES(1015,'wants','cycling_lesson');
INSERT INTO "member_talents" VALUES(1016,'can','childcare');
INSERT INTO "member_talents" VALUES(1016,'can','cooking');
INSERT INTO "member_talents" VALUES(1016,'can','interpreting');
INSERT INTO "member_talents" VALUES(1016,'wants','homework');
INSERT INTO "member_talents" VALUES(1016,'wants','language_practice');
INSERT INTO "member_talents" VALUES(1017,'can','haircutting');
INSERT INTO "member_talents" VALUES(1017,'can','drawing');
INSERT INTO "member_talents" VALUES(1017,'can','baking');
INSERT INTO "member_talents" VALUES(1017,'wants','language_practice');
INSERT INTO "member_talents" VALUES(1017,'wants','job_search');
INSERT INTO "member_talents" VALUES(1018,'can','appliance_repair');
INSERT INTO "member_talents" VALUES(1018,'can','carpentry');
INSERT INTO "member_talents" VALUES(1018,'can','childcare');
INSERT INTO "member_talents" VALUES(1018,'wants','language_practice');
INSERT INTO "member_talents" VALUES(1018,'wants','cv_writing');
CREATE TABLE members (
	account INTEGER NOT NULL, 
	call_name TEXT NOT NULL, 
	official_name TEXT NOT NULL, 
	infix TEXT NOT NULL, 
	script_name TEXT NOT NULL, 
	sort_key TEXT NOT NULL, 
	role VARCHAR(12), 
	role_since DATE, 
	language VARCHAR(8) NOT NULL, 
	phone TEXT NOT NULL, 
	contact TEXT NOT NULL, 
	address TEXT NOT NULL, 
	birth_year SMALLINT, 
	CONSTRAINT pk_members PRIMARY KEY (account), 
	CONSTRAINT ck_members_role CHECK (role in ('newcomer', 'neighbour')), 
	CONSTRAINT fk_members_account FOREIGN KEY(account) REFERENCES accounts ("key")
);
INSERT INTO "members" VALUES(1007,'Fatma','','','فاطمة يلماز','fatma yilmaz','neighbour','2025-05-07','tr','012-271 61 16','','Spoorkade 75, 1239 BK Voorbeeldstad',NULL);
INSERT INTO "members" VALUES(1008,'Henk','','de','','vries henk de','neighbour','2025-05-12','nl','012-977 59 11','','Spoorkade 51, 1239 GA Voorbeeldstad',NULL);
INSERT INTO "members" VALUES(1009,'Riet','','','','riet jansen','neighbour','2025-05-17','nl','012-990 19 86','','Lindelaan 180, 1237 BG Voorbeeldstad',NULL);
INSERT INTO "members" VALUES(1010,'Olena','','','Олена Коваль','olena koval','newcomer','2025-05-22','uk','012-115 73 62','','Kerkpad 173, 1234 AD Voorbeeldstad',NULL);
INSERT INTO "members" VALUES(1011,'Zebib','','','ዘቢብ ተስፋይ ገብረ','zebib tesfay gebre','newcomer','2025-05-27','ti','012-726 86 93','','Veldweg 152, 1235 BJ Voorbeeldstad',NULL);
INSERT INTO "members" VALUES(1012,'Hennie','','','','hennie bakker','neighbour','2025-06-02','nl','012-339 11 28','','Molenstraat 2, 1236 AE Voorbeeldstad',NULL);
INSERT INTO "members" VALUES(1013,'Selam','','','ሰላም ገብረ','selam gebre','newcomer','2025-06-06','ti','012-935 32 17','','Beukenhof 114, 1236 JH Voorbeeldstad',NULL);
INSERT INTO "members" VALUES(1014,'Ahmad','Ahmad Mohammed Al Hassan','','أحمد الحسن','ahmad al hassan','newcomer','2025-06-11','ar','012-206 70 15','','Dorpsstraat 123, 1238 DC Voorbeeldstad',NULL);
INSERT INTO "members" VALUES(1015,'Fatima','','','فاطمة الحسن','fatima al hassan','newcomer','2025-06-16','ar','012-909 99 53','','Dorpsstraat 65, 1235 JE Voorbeeldstad',NULL);
INSERT INTO "members" VALUES(1016,'Amina','','','','amina warsame','newcomer','2025-06-21','so','012-693 94 11','','Lindelaan 81, 1239 DG Voorbeeldstad',NULL);
INSERT INTO "members" VALUES(1017,'Hena','','','هنا کریمی','hena karimi','newcomer','2025-06-26','fa','012-827 60 16','','Veldweg 92, 1235 CD Voorbeeldstad',NULL);
INSERT INTO "members" VALUES(1018,'Yevhen','','','Євген Коваль','yevhen koval','newcomer','2025-07-01','uk','012-542 35 22','','Kerkpad 114, 1238 AE Voorbeeldstad',NULL);
CREATE TABLE memberships (
	account INTEGER NOT NULL, 
	organisation INTEGER NOT NULL, 
	since DATE NOT NULL, 
	CONSTRAINT pk_memberships PRIMARY KEY (account, organisation), 
	CONSTRAINT fk_memberships_account FOREIGN KEY(account) REFERENCES members (account), 
	CONSTRAINT fk_memberships_organisation FOREIGN KEY(organisation) REFERENCES accounts ("key")
);
INSERT INTO "memberships" VALUES(1007,1004,'2026-11-22');
INSERT INTO "memberships" VALUES(1008,1005,'2026-11-22');
INSERT INTO "memberships" VALUES(1014,1005,'2026-11-22');
INSERT INTO "memberships" VALUES(1017,1005,'2026-11-22');
CREATE TABLE not_paired (
	one INTEGER NOT NULL, 
	other INTEGER NOT NULL, 
	CONSTRAINT pk_not_paired PRIMARY KEY (one, other), 
	CONSTRAINT ck_not_paired_order CHECK (one < other), 
	CONSTRAINT fk_not_paired_one FOREIGN KEY(one) REFERENCES members (account), 
	CONSTRAINT fk_not_paired_other FOREIGN KEY(other) REFERENCES members (account)
);
INSERT INTO "not_paired" VALUES(1017,1018);
CREATE TABLE offer_entries (
	offer CHAR(32) NOT NULL, 
	entry CHAR(32) NOT NULL, 
	CONSTRAINT pk_offer_entries PRIMARY KEY (offer, entry), 
	CONSTRAINT fk_offer_entries_entry FOREIGN KEY(entry) REFERENCES entries (id), 
	CONSTRAINT fk_offer_entries_offer FOREIGN KEY(offer) REFERENCES offers (id)
);
CREATE TABLE offers (
	id CHAR(32) NOT NULL, 
	account INTEGER NOT NULL, 
	direction VARCHAR(8) NOT NULL, 
	talent VARCHAR(40) NOT NULL, 
	words TEXT NOT NULL, 
	language VARCHAR(8) NOT NULL, 
	days SMALLINT NOT NULL, 
	parts SMALLINT NOT NULL, 
	place TEXT NOT NULL, 
	until DATE NOT NULL, 
	state VARCHAR(12) NOT NULL, 
	operator INTEGER NOT NULL, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_offers PRIMARY KEY (id), 
	CONSTRAINT ck_offers_direction CHECK (direction in ('offer', 'request')), 
	CONSTRAINT ck_offers_state CHECK (state in ('open', 'done', 'withdrawn')), 
	CONSTRAINT ck_offers_days CHECK (days between 0 and 127), 
	CONSTRAINT ck_offers_parts CHECK (parts between 0 and 7), 
	CONSTRAINT fk_offers_account FOREIGN KEY(account) REFERENCES accounts ("key"), 
	CONSTRAINT fk_offers_operator FOREIGN KEY(operator) REFERENCES operators ("key"), 
	CONSTRAINT fk_offers_talent FOREIGN KEY(talent) REFERENCES talents (code)
);
INSERT INTO "offers" VALUES('f158c472efe7433ab4ca0e78eb8ac958',1017,'request','language_practice','Ik wil graag Nederlands praten bij een kop koffie','nl',10,1,'buurthuis','2027-01-16','open',1,'2026-11-21 16:10:00.000000');
INSERT INTO "offers" VALUES('316a0980c36547cd93e32e73c4770d91',1010,'offer','cooking','Ik kook graag voor een feest, tot twintig mensen','nl',112,0,'','2027-01-15','open',1,'2026-11-20 16:10:00.000000');
INSERT INTO "offers" VALUES('8707bf73ce3f4588a4ca488145c3380f',1007,'request','bicycle_repair','De ketting van mijn fiets loopt er steeds af','nl',0,0,'','2026-12-17','open',1,'2026-11-19 16:10:00.000000');
INSERT INTO "offers" VALUES('c75d14dba35d4f21a4a86b7231ac3b20',1016,'offer','childcare','Ik pas graag op na schooltijd','nl',11,2,'','2027-01-14','open',1,'2026-11-19 16:10:00.000000');
CREATE TABLE "operators" (
	"key" INTEGER NOT NULL, 
	name VARCHAR(120) NOT NULL, 
	sign_in_name VARCHAR(120) NOT NULL, 
	role VARCHAR(16) NOT NULL, 
	member INTEGER, 
	organisation INTEGER, 
	password TEXT NOT NULL, 
	active BOOLEAN NOT NULL, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_operators PRIMARY KEY ("key"), 
	CONSTRAINT fk_operators_organisation FOREIGN KEY(organisation) REFERENCES accounts ("key"), 
	CONSTRAINT uq_operators_sign_in_name UNIQUE (sign_in_name), 
	CONSTRAINT fk_operators_member FOREIGN KEY(member) REFERENCES accounts ("key"), 
	CONSTRAINT ck_operators_role CHECK (role in ('desk', 'coordinator', 'administrator', 'organisation', 'kiosk'))
);
INSERT INTO "operators" VALUES(1,'Tom Willems','tom willems','administrator',NULL,NULL,'$argon2id$v=19$m=8,t=1,p=1$VQtdLNXSuzftfemmqAKIdw$wl6XcuT3p2P+baUd6GR4wLzleP5Q9dVqFOt0+Z6eIA4',1,'2026-11-22 16:10:00.000000');
INSERT INTO "operators" VALUES(2,'Riet Jansen','riet jansen','desk',1009,NULL,'$argon2id$v=19$m=8,t=1,p=1$C5xCIqyqZTcPYMsHV6qrtQ$ytVspVwGvJt+uQMCmvGkzhAB3Vk7hZYx3x/PU/ueGF8',1,'2026-11-22 16:10:00.000000');
INSERT INTO "operators" VALUES(3,'Joost ter Braak','joost ter braak','desk',NULL,NULL,'$argon2id$v=19$m=8,t=1,p=1$RD74zq52jEn+qutYoplN6w$Yuv2dD0NFSru5Muh7XE+Git9P2pTFP94SkXxKR4gJdQ',1,'2026-11-22 16:10:00.000000');
INSERT INTO "operators" VALUES(4,'Marijke van der Horst','marijke van der horst','coordinator',NULL,NULL,'$argon2id$v=19$m=8,t=1,p=1$qVgdSdQTbDr672Mj+x41Cw$I7Ss6B39Fhkb8X/lGTzHHXB0iG04ObNgwb7h9zMhiwY',1,'2026-11-22 16:10:00.000000');
INSERT INTO "operators" VALUES(5,'Saskia Bakker','saskia bakker','organisation',NULL,1002,'$argon2id$v=19$m=8,t=1,p=1$R96rD+Zqekyti4YUD/MF7w$etwrdGGnkMH1JMQrT2Ut9YI9Vf8/skfc8s5FHnCsfi0',1,'2026-11-22 16:10:00.000000');
INSERT INTO "operators" VALUES(6,'Kiosk in de hal','kiosk in de hal','kiosk',NULL,NULL,'$argon2id$v=19$m=8,t=1,p=1$Pm9KgYKX1mBKO5GCCR+Wgw$VK7umWHmSl4HhA4fB6F0Q2rtSwhaDmQDjySWKhCuVE4',1,'2026-11-22 16:10:00.000000');
CREATE TABLE organisation_contacts (
	organisation INTEGER NOT NULL, 
	position SMALLINT NOT NULL, 
	name TEXT NOT NULL, 
	function TEXT NOT NULL, 
	phone TEXT NOT NULL, 
	email TEXT NOT NULL, 
	CONSTRAINT pk_organisation_contacts PRIMARY KEY (organisation, position), 
	CONSTRAINT fk_organisation_contacts_organisation FOREIGN KEY(organisation) REFERENCES organisations (account)
);
INSERT INTO "organisation_contacts" VALUES(1002,1,'Saskia Bakker','bedrijfsleider','012-987 65 43','saskia@voedselbank.example');
INSERT INTO "organisation_contacts" VALUES(1002,2,'Wim de Groot','uitgifte op donderdag','06-00 00 00 11','');
INSERT INTO "organisation_contacts" VALUES(1003,1,'Ruud Prins','voorzitter','012-333 44 55','');
INSERT INTO "organisation_contacts" VALUES(1004,1,'Lotte Schouten','programmamaker','','lotte@kompas.example');
INSERT INTO "organisation_contacts" VALUES(1005,1,'Kees Dekker','werkmeester','012-444 55 66','');
CREATE TABLE organisation_looks (
	organisation INTEGER NOT NULL, 
	colour VARCHAR(7) NOT NULL, 
	logo BLOB, 
	logo_wide INTEGER, 
	logo_high INTEGER, 
	reflection BOOLEAN NOT NULL, 
	competences BOOLEAN NOT NULL, 
	annex BOOLEAN NOT NULL, 
	second_language BOOLEAN NOT NULL, 
	reviewed BOOLEAN NOT NULL, 
	reviewed_by TEXT NOT NULL, 
	reviewed_function TEXT NOT NULL, 
	CONSTRAINT pk_organisation_looks PRIMARY KEY (organisation), 
	CONSTRAINT fk_organisation_looks_organisation FOREIGN KEY(organisation) REFERENCES organisations (account)
);
INSERT INTO "organisation_looks" VALUES(1002,'#9C3A16',X'89504E470D0A1A0A0000000D49484452000001740000014A0802000000827133D90000203C4944415478DAED9D5B6C1BD79DC687C39B4851B423DA29B56BC59748725A7937522EDB24B5DD0209B0969F9A2076F350606B1B9BC50289DD022DD0D8DB7DD8DDD80F5B2089DD87AD81B5FCD005623BC8E6611129D866915A899DC48E45A7516C5D7C9512D2124951E49073E5CC3ED091155D6786733933F3FD9E1289A6C83367BEF9BEFFB9F91445A100581685CD548B63F2CC98CCA6E9488B7F4DB73FFE201588A165C032F8202E603924864D1D913203F37F1E8C853BF686363E8F16021017A0996A2E55B978901299A55EE04F74471F7F151606405C80B628C49CDDBB8CB2DCD39727DF40738185D06802B0286CEAC88ACA425154353728DC3883E6021017A00A71A2AF9A1B54F9627EA457613368340071012B53CDA6B448112357202E00E202D4884B714CD3EB25D53607405C80A7918BA3A6BE1E405C005085A2A2F40B202E000000710100405C00001017000080B80000202E0000880B0000405C000010170000C4050000202E0000880B0000E202000010170000C405000071010000880B008018029EFAB6E244BF9419902B19B9384AC7DBFDABDA82EB7AFC892EF4036006C28DB76AFD4D914AFE783B1D4D8636EEA2E36D1EF9FA5E39144D2E8EB1A9238B6EF5EA4F7447BA5EF14592B8196629FDCF764DAFF727BAA24F1E45BBCD7D8CF1C3BD0A9B5EF8AB606B4F43E7CB5E38A692F6C695EE2B9FDFBFD426D2D5DC20F3FEEE6A2E855B628EA3D5D6F5FDF176B4D92CFCD0312E75785165A1284A1CEF2B9F3B206B3C5F01E24222D55C8A53717860E5E2414AC22ED3DF88C52A6DD69D5ED586469B7D92AD7804A55C1CAD5C38047171FE6364A4575DA760BC70BD55C79C6E38171D286C861B3AA6EE9569D71F83EB7271D1742C693537284EF4E10EA1282AD4DAA33E19F9135DDE2952AEF0241BEEA5549FB2C28FF4BADB2CBB5C5CA4CC80C6CE711277084551BE4832BC798FAA97066291AE8368B19A6DD1F67012195163FF84B8104475E69AC6FE918679B96B5E36EE0AAEEB59F16591AE831868BB675B34E2EE33B65D2E2E4B55EC615ED4D0D0F54A78E941533ADED6B8FD4420B9150DA5C7B67800974FA2A3E36D5AC7FC6AE645CD43DB2BFE25B94DB87EA65A1CAD8DD6FB2249FFAA367FA23BB47117DAA71EDB027171B8B844933A2614F0C327212EB3F822C970E7CB6807336C0B1D7573A274792C0AAEDBA92F4CC1E202D36D4B20E6EE6798CBC52590DCAAAFDC88CA0B30DBB68436B93C57BA7F129DDA2155981760AD6D09435C9C9F8C7A605E0089B6C5ED6B173DB17011E605C0B6405C605E006C0BC405E605C0B6C0B62CF3453DD20F82EB7AF8E15E85CD68EF40DE9AF3A2B01999BD53FBEF6A76E5359FBE68928EB6D4FEDBDFFCB0771AAA9A4BC1B6405CEE99172E75449F797199BEC8C531452A5767462991A916471591A91647D52FE75D5971222D7434E98FB7FB82317A559B2FD8E48F3FE8B23B4AED561E5EB52D9477B6B9ACC1BCBF5B8779F1455A624F9F72F0D796986AF15A353B28B3E9EACCD8523BF299EF1E63FE78BB3FDEEE8B26FDABDA1D6D73AAB954E5FC7E3DB6A5634FB8638F476E376F6DD0ED1DF352CD5FAECE8C567383526ED0404B52172253CD0DCEDD5EA7B647BA3FD11D4874396B69356C0B9C8BB7CC4B357FB99A1D94BE7D033B86602C90E8F627BA837A2755C3B6405CEC7E7C4EF4E9302F14453574BD42A07951D88C944B499901821C4AFD9D32D2124C6EF3AFE90A7C87C4FD1C2AE70FE891EF40ACE999D31E29E57A545CDC615E143623663E14C7FB6C2BA05896DB93DB02C96DC1E456426E4BB938563EBB17B645D5B5A3BC87EECA4B3597B2F70435EF68CA2C526640CA0C70C4A88C705DD7AEDA1EABB678575C74CF7911C7FBEC11178911331F0AD7CF784753965199606B4F20B9CDAEC424DED1B3EBAD77E6B6785D5C749B1759FBA69975529BA92566065C534F31E0F61EEF13C7FB7C9196506B4FB0758795D55F85CDE8B9109EB42DDE15177DE6C5BAED94254618EF17AE9F512C9733A7A0B0697EE4043F722290DC16DAB8CB1A47A9AF0378D3B678575CF499170B362554D88C38DECFDF380DABA2292EF9222DE1CD7B82EB7698FAB77C41ED1AE155DBE26971D1615EE8488BA9B2C28FF48AE35827A9D3C870A9C3FC706FA8B527B4E979939C021D6FA302314D279979D6B650DE5915BD9479D1A647AD3DE6DC1899CAF903CCFBBBA12C8664A5D2FBBB859193261D6618D2D4073C6C5B286FCE73994BF9EC5E95C70304925B238F1D865B718E358D8537EE36DEC5484CE98FBB552A57B8F3652F1FC0E2757151D80CF3A7BD6AFA4AECE9D3060E4C40569C2B31FC48AFA0626D91194F23888BC35879A94820167DFCB061E31112C30F9F146E9CC68D6F5D2F37BADCBBA2BED0F1B6C6A78E7AB6DA0271F9968FE0868E4A990F17FECA9FE88A3E7ED8A85E224EF47343473112640BFE4477B8638F510F896A2E55B9707011CF1B888536ED0A7BB88E0B7159BCBB489981EA37B360E9484BB0B5C7C0BEC80D1DF3F2145B5272526B4FB8638F31095762C4CC80941950444611195F30E64F744356202E1622316CEA889419404B102330B170C7DED0C6E7D1121017270B4BE643F6F261E42032535243E7CB74BC0D4D017171180A9B6153471CB96F93970877EC0D75FC0CED0071710CC28DB7F89113302C8E808EB747BA5E818581B8901F84506171A685E9DC8F2A0CC4855CAAB954E5E241181687E24F74471F7F15633D1017E2E0877E87A9718E27188B3C7C3090DC8A9680B8901285CAE70E600E8B6B086DDC1DEE7C09ED007141140288481017D721DC788B1F3A8A7670E7BD1169893EFE2A4691202E3644216EE8189635BB1E32CFAB82B8B859595064F10E98680771B108B938C6A68E40593C45B0B5A7E1E157D00E10177395A57C7E3FCAB71E848EB7373EF5064ABC101753D07DCE34708DBE441F7FD5CA9392202E5016E09D80146B7CF22886905469319A00CA02B47405A67C7EBFCA4DDD212E00CA02A02F884596C35D3E82C92C00F908CEC56070FA07807F81B8989286D41C4F03A02F6809888B3665419D05405F202E5016007D81B8108F94F910CA02B4EA4BE5C221950748435C3C8A5C1C632F1F463B00AD286CBA7CEE00F4652E188A9EDB3F32CCD9BDCE5A3734C5CB59BE7AA5286439798AAF521475A528CCFEF6A71B9A76B4444CFD006727B94A5531FBAF3805AC6F9C4B004DF04D1C622A170E394259A678F96A51B832235E290A3541598AEFC683A67E925B65E90FB7988A24AF6F0C98FDB79C118FC6FB288A82BE405CBE45E5C221C27751284BCAA569FEEC2437D79B2CCFFAC680A99FE7F5E1998A245314F5DAF0CC6BDD89C6800F1D491CEFF327BAB0BF14C4E52EFCD031928F469CE2E5F7D295B3535CED4E56C977E321533FD5F16BC559DF5491E4D787670E75AE465FA2288A4B1DA1232DFE4497C7DB01055D4A9CE8136E9C21D6AD1C1F2BFDE252B63F5DD1A42C6667A28B79FEB33C3FF727578A427F9A4577BAABB6170FA2B83BDFB954732971A26F76CEBB3FD11D487487363DEFD63D72E4E21837748CCCCFF6F644B93FCD6AD594591E6D0E9B2879D74A8B7EE0479BC36BC378625194C894CF1D68DCFE9F6EFD7ED55C4AB871A63A33A6B0698AA2A8602CBC7177B075C7DCCD6EEE8D16C9C5B1CA8543775FBA80D0C6DDE1CD3F739BC4480CF3A77D4B7D657B73D0F1B1A2FADACA42A27EFAF8DFAC31E9E3BD363C33CFB6CCCD620847B3B872F04861336CEAC852658440725BA4EB959A50D0B3CA523EBF7F99DB4CB8719AF9D3BE6A2EE52AEFBAB498DAC8C53C7FE8F37C3DCA62AA6D591888E685A3B3931C64E5AE7D19EF13275CB5F055B8F1167376EF32054A2933303BDF87AE49919A7D6115365D39BF9F1FFA9D3BC2A470E30C8145DCB393DCEC104C3D9834F1A42C29FF757385ABFF875B4C59C2E4A9BB7043C71436E30EC352397F801F3ABAA250C8C5D1F2B90377C5851FEE553FBFC31D16462E8EF1E4955ACE4E72C7AF15EB7F9F3561BF4983D0EFA52BCBCFACA128AA22C96F4F94212BB3C597CA8543AE372C0BF5459CE8A31536A3D5B939DEC2480C4BDEEA21A39485A2A8E7D6359AF109A778B5AAF15EBA72AB2C415866EF34DEB17B77A8372CF3E0874FD2626640AF9839D5C2F0C3BDA4CD97335059A27EDAA482CBDBE31AFCC81F6E6295CD9C9B65A4D789778A56C332CF82D04A457F2074A285A90DA111F5916A93E88D7AB71D2D113366CA5E298A0353AC96D70B578A226465163675C441B7895C1C2B9FDDA7C3B0CC85AED6FD0C779285212F109525E5F8B562FD15DC1A6BC2FEBF6D89DA6E5BBE312F2568CADC27313FEC8C70248C9C2C9FDD5BBFBBA7FDF176431ACE1116861FEE256DECF9ED89B281E5899F6E8899645B740C8DDF2A4B1896FEF663F80CE1CFE0BB8665E48421EF46FB13DDC6B51DD11686CC40F45EBA62D4BB7D371E7A8C806ACB5CFE1BC3460BC391DB0DCB3D710924B71A783C25C91686C069FE06563DA37EFAE79B5799F121F5D9961A537C159597F9E188BC9123630D4B8DE0BA1E9AA2A8D0A65D46DB3FE22C0C3F42DC08D1C53C5FE734DCB9FCE2A15526ED78A0DBB618F2CF5D188E467A89DA70D770C35223BC790F4D515468E32EC3B79F20CAC2286C86C075CFEF19B786F8A71B9A4C5A037DAB2CD5A980183622D6449B61586A3474BDE28B24E9D9FF31637B9B9A85B15DA7B9A163A46D31574FD698C7B6B511F37699346417857EE3EA4AEEA09A1B94321FBAD2B0CC15137AEE8F421B7719FE9714365D3EBFDFC6E55BD55C4AD23B51D03C8CBADFB6AD8DFC435B93491FB22C299AE6B62CC567797E8A97A129E49817EEF211330C0B1588451E3B3C6B53BEB5F546B8F3E5E893470DACEFDE4564B8D411BBF485C03A6E5952965958AC9EE7D6359AA72C14450D4C1936903C30897DA4E63F74EDAAEC9A74FC7920B9B5E999D381E4D6D99FCCDFD7C79FE88AFDF0841916861B3A667DFD459CE8237067DCFA6FDAA89F7EF1C1F873AD8DA67E4E0387C9FB33109785458333B6DC11C62B4B201679EC70E4B1C3F3F67BA2177DA929164664448BE389C4F0C32709EC5575668D07A281439DABB7DFDF60EA87BC98E7575C00AD9E8A246342DD228EFE0BAB6DB538DE6FB66159565C4CB330C2F5B7AC6C47FEFA1902F7822A4B8AEE29B9513FFDDCBAC6C30F379BBAADFF378512C1E0379CE6A1270B7D8495BBBD286CC6C83D8C96302C2B8B8B1916462E8E5AE7032586CC6DB775575BB6AD8DBCFA70B3D9516856010DD782CFF23C36915AE41168E18223C1B840B48C61B9F79A15DFC59FE88A3D7D9A1FE9158CA83F5567C6AC397281BF7E8690E167899399CC3D1770B9C0E99095E75A1BADDCF8FAB33C6FD45ACA6FE7410E67332E342FE1CD7B8C1F45318F402CD275707959512B2E35C21D7B82C96D6CEA709D9356FCABDA5C6C5B6A3A52B8C9499C5CCE084C4690B8F9B7E8D8530D54932A9978201AD8D1127DB4396CFD6163264598812916E2B2A87969E872C63EDE81E4D648D741951BF56B88EE74BCAD71FB897A2D8C25E707586C5B0A37B9C24D2E77B532D7A12C456E596589B14A6B59690B05FEEAFEF0A6F59186D5369C5A67D448F9426E95A5295EC6D92376999740A25BA07A75DFB92A0D8B1E71A9DFC25876C6A535B6257BB592BD5AC95DAD2CB4274B916EF6CFD591264EA1282A51944392F21779B9B92487C5BB5589298A99A2A8D51B1ABED3155BF35034D060692632F5CD615EEC322FFE556D5420A6A3EEA9C9B0CC72EFDC22CDCDA1DDC2C49E3E6D813C8B137D9C990BDBB98234F1713177B5C2152CDA2636D040271E8A26BB62AB373458F0E7963996A87ED637065EFDEB66A8C9429A76BC6B81AFD77CDB6A372CFA9D8B6E0B135CD7634DD5CABCB92D5C41BAF941E14ECAEA3AB1C4C97752CC9D14B37A43C3FA1FAD365562CCCB44B3C9A82C2938B27ED12C1FEED863F65F096FDA25650654DEB3FA0C8B01CE45931606D7F55853B292321FB2170FBA4656163780C9D0FA1FAD5EF39029DB595ECCF3AF0FCF98FAF95F7C306EF60C4047128C353D7DDA8AA2A4C494CFED5F415FEA302C468A0B75F7C4E5A34B6DE012DAB82BDCF9B23517A872FE80B1479D499C3CF171F1D60705D2BAE2EA0D0D9B7FBCC6F08AEFEFC74A862C565C86479BC3BF30675FABC53BA7248B25A1CA4955EE5E8C5544D917A4E7DCD7215F800EDF67B3E499B439C1A2FA52B97070A91B36B8AEA761CBCBF5CB9C31E252A39A4B09374E5767C66A930E7D916468D3AE506B8F65274CCBC5B1F2D9BD06BE61F66AE55A7FDEB2DA8A9E12C68F56AF7B226E60B9F7C50B593366B8CCE30F4FDE6FAA9A08D39C30CD898C20967845CBD7F13704FD9140E8BE86D0EA06EBB5C61769893D7DCA3AD92D8E09D7CF889981BBA7AFC6DBFCF17603C7AD8C1417DB3170EDB5C4C9436F4E166E3A60394CC3EA40E70BF7C79221430A22873ECF5BF0990F75DE67F8EE56624960D30C5FE0A4926135A3D07D9186B5D1F09A682062D19C80E89347AD99656A0101CA35488C78C7988591859BDCD09B93EA07986D96D482F4D97F7CFDE08EE6754FC4EB7C2BCBB68CBB322318252E122BF1D94AF976B1CA19FFE18569569866A9915C786D63C3DA68C3DA281D30774E8038DE0771210E313360C8C4B99B1F1408ACB0ACC8B5FE7CE126F7D08FD7D413910CDCD3D70215134B4279BCC8A6AD381D899F2AF353E562806E7C6055636BDC3C891127FA0CA97790807BE64AD6BF965CE2E4ABEF649DA82C3572572B9FBC3EA16696B0FDCEA528D4B388919FE6729732D94FBFB2465966512499B93E3DF9D178E1CBACC49A558913C6FBDC714BBA445CEA5F4B2E71F2E5931942069BEBFC16FAF4E54A51B4A0943BCBED8A9E9B5362A5FCE793F94B6961DAB6DDA7144966D3A5A973E3A51B05D98416337CCB15884B7D627FFD8C5DF72499FA92BDAA791339030F7E54A565339A5BBB74A390FDF42B7E8A94B34A98EBD3D94FBEE6A60CDE7E5C2E8E1275F688D7C545AC632F75AE20D5992608D497A13727331A5D986505171D114C2C09931F4D30D7A71589AC2A7B9513A73FBF93FF7CD2580B23BA2219B9415CE4E298EE1DE76AF7A15306863431FC4E569362DEB6D6B9DC521D8BCAE3C5ECA75F9931186414FC5439FBC9D762C9307516ED3E7804E252AFCCBB290D2D8AFA6F37C5CB06EE98AB868A24AF18C46449CE7F3E591CC991DFD4554ECC7EFA55E946C1907753D8B40B92912BC445AFCC0FBD39E96265D1A49EB7CA36F882E5C54562A5DCA50C3915163530D7A70B5F66918C5C222EBA33D1587FDE111370EBD797E177B22BE63E8B33518D65CA2E6249C87EFA9581736D2D834D97A63EFDBAFE128C0B9291E3C545DF7125D9AB95AF3E2E52DE80C90863FD79DDF7B979649708626249C85D4A9356BBD520E8253E772953A7BEB82019395E5C749CB9CB15A4E177B29497B89362961F3CBA55B1C5B908EE531603F54532747D3FC4456BF3333A0E5474EBF0D0F25CEBCF2F557C294B4AC5A69B79DE19D2EE5016A3F485C033CE3D242E3A32D1CD0F0AEE2EE22ED95339F9DA12E1E876C5B63D25E616922556728DB2CCEACBF4E793BAFF793597B2FEBC5788CB37AD9F4D690D44DE29B52CA470935B341CDD2ADB262EB385645992A7FF3CE92665A9214CB3F58C1F491A7B38C4C538E7A2718F85B1FEBC0703D1BC70B4B0056C1497D95A4FE1CBAC13C786D4C0A64B95B44E03E2E864E46071918B639AF658A81D2D44791B89936F2E58F69DB576FADCC23F5DBE5D74D67C16AD144772FAE6EF569D3C60E46071D15A4BF7DA08D1527CF57171DEC69DB7ECACB9486249288EE6DCDDE68A2417AE647514772D3D5E1DE272AFDD6734887AD6C26386C8679E79A9D85AE9B87E25E78536974A7CE97A41CF3F746CD9C5D1CE4543A37BB98EBB903B2966566A6D993E3797A98AE89166AF8CCFE8084755ED932D202EF5F94C36A37ED67FED2C6768CAA2E6A56CF700CDD73E0F1D1D5D1CD5BCFF79D5B153E99C7A5DAB5A32917377AE34D5BCD4868D6E976D4E8BACCF43A72F0AD3ACD691A3AA16870E7131425C547B45AE20C1B62C4A6DB7BA797364ADE79ADFEFA96667B4575E1CAA2F8E1517D55E31EBF9E1E7A5A8D5A16C1C87F626554ED46A5E64BD7BA1415CF43997314DB71058E4119A114818414B7BA9E6A2CFBCC8950CC4C52A2446E5F43942EE1F6299F8B868F1D6B90B617D9E6B76ADE6C5A1355D478A8BFA6A2E32D1F2CC90518DCA7BCFBC94C735186A87CED375A6B8A8AEE6A294BB3C36CECD9DCB34ED39F72295780DC7AA898C13E7E93A525C14D5117406E2B22C42C0874670867999719E7971B37341265A9152840871B946FB3DD8F8BC96D3D49C3860E44CE722AA5A41EBCD4DA19C282EDEA4CA89EA57033871C0C891E2A2726B4B145C00E1A83F0A5681B85881EACA168F416887E0B549BAB30805B5CF3FC4224BCCA4EACA1666B8AC48BAD98F46B0535CA659D5B1E80EC4C57414D5D3E7D07701F9F0D3AACC8B02E7628573515770F1F85EB9CEA2E0F36E5D5998766D65D0B5332351CD5543BE89880E90F7B0B8A8DFFBD2716BA369DC609EF6E401B481CD488C6BF3BB036391C3CFB804602EA24B0F54817301A4C07A3519A93F07CE719BE9425C00117C4DA32BAE2443A2C3D62E3A7128BA8C7E6608B938EE674292913BCB2ECEEB5EB2634F5A200D2C8926A54B4BEE9C368167170000E2020080B8D84EC36A4CE17012D33E3CE756C0710BA3212E8008BC3C4957258E5B18EDBC3B30D4B147CDCB9AEE2B50275F438F04E4D3F4FD7F546504A249888BB984D5894BB883A228880B704F97761C6E0EBA89479F40C70500E2623CC1A6382EF03260035D12883CE8DA47A0BB9DCB93E8BB1017D21F81CDAD1017880B006688CB3A888BF388777C2F104332024413FECB4EB77E359FA22846BDD7E8BBA746FB4E91E5FCAF0D0B853C7AF0A248B4AF4A53AB367FCFB2BF582D17C4C2D78B3FC015C59B1393229B1EF7D1047DF5ED87DE88258D496A467EAB50533C7DE923F2F41332B2040AE5AB52C52FFF4CC267F1EC76EA33A94F88FA3C46298BC1B1A829F9006E58009C4B73BB91198D26F69301002C26D1BE85507181BE00E0680CCC44C68B0B921100CEA5E5911FC0B900008CA7A98560E792E8D8822B04006211621100E02EC9EEA78C7D43C4220080F199883263FABFE1FA0700705C2632455C0CD73F008005183B54648AB818AE7F0000C42253F40F008058845804802331A3548A58040030C51398B25914068C00F07826324B5C908C00701666944A4D1117242300108B4C11170C1801805864CAE69D884576116A5AB57EEB8EE6F62D09A7ADC3480F9E4B0F9ECB0C9EC345B41E938AA4A6880B62912D74EFFD65E7EE17C34DAB9C9BF94BE9DB9F1CFDE75B67FB70359D9E8928F38E16C18091C58665E7B1B71FD9F72B872ACB9C5EFEC033474E76EFFD25AEA9D3339189E282646425CF1CEE75539DEB917DBF6ADFF9022EABC5B6D131E282646419ED3B5F705F05FDFBFBFF25D682BD81108B2CD442B0E87DE8BE2F156E5AB565F7DFE3E222162116D94673FB16A7D75996E2816D3B707D2DC0BCF2286291B359BFBDC7BD5E1DB1C8C1998832F5207A0C1801846BCF662273C505C908D4496EF40B34827315DC44714132B280BC7B6F3F81290AA5195C62C422785A7B70F16456CCD3452C422CB2994B277EEBCAEF35DA770A17D76C4C2D8C2216399EA1D3C799CCB8FBBE54FAD247B8B8CECD44E68A0B8501234B104A33FFFBEB9F094CD13D8168A0FFE3377E832BEBE84C64BAB8201959437EF48B53CF3F9676C57E05974EFCF68FBFFE3B5C536B30B5301A30F5A3231959E95FDE7DE9D996477ED0DEF313E7EEE732FAEE29267D1B57D31DB1C8A7288AA93DE6DD979EC52504804CF67D7407B108006030669744CD1517C42200BC99894C17170A034600908AD9CFFE80D95FA0A9A5353338FF873B8FBD8D4B0B8065E4C786168EEE9B3D87DE747159541DB13200004BF1F95C188BA02300783316992E2E18300280402C28869A2E2E18300280402C78EAD3167C0D0C1801E0B54C6491B8201901401A161443AD1017242300108B9CAA910000C4220080CD585306452C020099C81402D67C9964F75399395B19B9635B23009CC2BC5322AC79DE5B242EF35618619317006CC49A32286DCD97413202C06BB1C82271C1801100E460CDC3DE2271C18011008460D98C79C4220090899C2C2E14561801E0A54C64A9B82019014002961540AD1317242300108B9CAD970000C4220080A55859FA442C020099C8E1E24261C00800CF6422ABC505C908007BB1B2F469A9B82019018058E478D5040020160100ACC0E2A227621100C844CE17170A034600782313D9202E484600D885C5454FABC505C90800C4223768270000B108006022D6973B118B0040267285B850183002C00399C81E71413202C07AAC2F77DA202E4846002016B94441010088450000E3B1A5D08958040032915BC485C28011001E78A2DB232E48460058892D854E7BC405C90800C422F7E82800884588450000C3B0ABC48958040032918BC485C28011006E7F96DB262E48460058835D254EDBC405C90800773FC80336AAE9E089DF2EFAAB9DC7DE4687004013F9B1A18FDFF80D510F72DBC4651935C54035009AF1F916FDB18DC54DC422009089DC252E14068C0070F553DC4E71C180110066636391C14E7141320200B1C86D9A0A0062116211004027F69635118B004026729DB850183002C0BDCF6F9BC505C90800F3B0B7AC69B3B8201901E0D687B74F51141BFF7C7AF0DCBB2F3D8B4E008019ECFBE80E621100C0606C2F68221601804CE44671A1306004804B9FDCF68B0B9211006660FB0C78FBC505C908003348B46FF1BAB86085110086138AC543B13862119C0B0006D36CB76D412C020099C8BDE24261C008003706021A0D010062916BC585040B070062910BC5A519E202807190305404E702003291ABC58510A1050099C86DE28264048081103242428AB82019018058E466AD0500B108B10800B008E45430118B00402672B5B860C00800973DA769721A05C90880FA21A77C4990B82019018058E472C50500B108B10800700FA26A978845002013B95D5C306004809B9ED034514D836404403D1055B8244B5C908C00402C72BFEE0280588458040020AE6A89580400329107C405034600B8E6D94C93D640484600E883B4922571E282640400629127D41700C422C42200BC0B81F54AC422009089BC212EA158BCB9BD137D05004D6CD8DE037159998E9D2FA0AF00A08976F2EE1A9ACC668A2551D605402D9DBB5F2470821889E2128AC59FF8F9BFA2C700A0F27E7964DFAF08FC603499EDB57E5B4FFBCE9FA0DF00B022DBFFE92899F3DA69629BEC8903FF86CA2E002B28CBA1A3EBB7F590F9D9C81597502CFEECC9FF837F0160196521F906F1298A42780B0E9D3E7EE93FFF5D608AE84C00D4686EEFFCE1A163845B7B07880B45510253FCE2D4EF47DF3DC564C6D1B1809749763FD5B1F30547387A6788CB2CF9D1A1F4E0477C6986C98C97D2101AE00912ED5B42B17853CB032D8F3CE5A0591AFF0FB0F740F330849D590000000049454E44AE426082',372,330,1,1,1,1,0,'','');
INSERT INTO "organisation_looks" VALUES(1003,'#1D3F8C',X'89504E470D0A1A0A0000000D494844520000012A0000014B0802000000EEF056870000371F4944415478DAED9D7F501B679AE7DFB0DE11DCC9ADB0755689405F2D4ECF1823DF8D229B19A468F60C7303B23D155CB1C0BE899D630C4E8DB354056227A1EA708C63AE8AF8ECC0D4B171D518382E76F66C90E742AA9C08A602BE1A0598C528CCAE85ED9DB6993AC94627EAC696AC594BB999CDFDD1B14606D46AF5FB76F7DBADF7F92BB1B1905AEFE77DBECF8FF7799FFAEAABAF003115DA02BBEC1EF30742915A0753F33C43E975E499A8CE9E22F8A9CBC63FBF3DEEFDCDF4178140289AFAE7B5DF636C16BAE679A6C44491A744F02386CCA2B1C4CCAF83E3DEDF8CFD928DC412FC3F6C668CF53BCC8443821F3158EAC63F67C7BCECD82F5911FFDCCC186DCFD1AE5A7339B3813C4C821F3141160C45C73F67A7E703E2A85B6DB489AAFDDE376B1DCC77BF5D421E2FC18F585AEA463EF5FBD9B044BFC2A0D7D57E8FA9717CB3E6F967C90327F811FB3A8139F6CBDFAC48A5486A1C8795169AA44C097EB968BFFA7570CCCBCA4CDD9A56FB3D86942E087E39615CD9404802537EB33D47731C929429C14F3BC6253067E6037852B7DAB8D245E5B769923225F8A99B3AD165031C8C4B9992D205C14F3526430253290E2B2D34499912FC70B4057679E6D7018D51B7DA48E982E0871775F2970D3031923225F82963E39FDF9E990FE42675E938ACFC364D52A6043F69A9C3B66C8083916E6F821F62D3400253110E6BBFC7D43CCF909429C14F8C0543D1995F07087590464A1704BFECA8D35ED90007232953825F5AE31298D35F0454449D41AFFB8183A1F4BA5F7859156580921C567EBB84A44C731A3F35960D38EA6A1D4CAD8349FEA19F0DCFCC07DC9E0575396D52BAC845FCD498C05C93BAD5160845C6BDAC1A39CCCD4135B9825F56E352B04A5D70D4D92C7456FF90E370CCCBCECC0755F435E55AE942E3F8A9B46CC05157EF349B1923E44B4562718EC371EF6D753D815C48996A133F2E8139E665A7BF08E426751AE350AB836A34859F4ACB0666C6E87296D73818DA6490E1D7711C4ECF077FE15559F4ABBDD28516F05369DFB3CCD4AD69635E76CCCBAA8EC3CAC707F3D59E3255317E2AED7BAEB494D43A1865A9D3068740FDA50BF5E1A7D2BEE71AC7B31C75067D3E32A5ED65FD6C987B5954EF737A3EC071A83A29A1C694A93AF04B263067BE08E438750B6C78663E38E27922BE35E875350E062D877E363CE2F1AB9443B50CAAC11A3F95960DB812B9CD528296BA118F7F3C130C1C87360B5DE340A6C754CAA12A4A1738E2A7D204A6C0C61429A85B3B2E7AEC0F5171A8D2961ADA44D99EA3F14C996284DF02BB3CFE393BF64B965037EE65A7E703E3881C0EE130F94DE156BA501E3F95960DA428913F2E8B4B9555B259688E4354F90995B6B6016C52A68AE197EE9A48429D4CF909A71921872A6DA9014A0FAA911B3F95960DCC8CF1BB961284D4456389C77E43C95C2EE1F08947217BE9420EFCD43B2E0579634A92BA312F5E8F823651350EA6DE692E47B4BFA8B4B50DC87B2DA984F821BF269250A7460E816A5B6A64285DA0C74FBDE3526A1CCF72153354D4718D292B4AE42A5A7C5C29BF32CBA386DAE350BA942932FCD4382E25499D14ED602AA56ECDC587BCA546A5AD6DC8AF2585C50F9F6B2215A76ECD76302D19696D4B3524A50B91F8A93481992C91575A4A646E07D31E87A4B58D33986B49B3C04F75D744AEA60E9376302D1969A9499A88D24566FCD45B36C0BF1D8C70A8490E85A74CD3E2A7D27129402B8D29EA35E4A57CF5B6B665BC9674257EEABD269250A7790ED5DB5293AE74F1357EEABD2652ABED60DAE3B0D25282B6A546A51CA60EAA79AA7F646ED03DA746EA72B63145BD465ADB9E8896BFC73C55FFDA4515496A421DE1309DA9B1A5461DF89176306D73C87DB939C821D6F89176B0DCB1DC6C6DC3113FD20E4638CC91D6365CF023ED60C4562F89CAC7D331B4DADAA6307EA41D8C9810D36A4B8D32F891763081B6ADF4EBAF667D7EBCAC6839F5AF2A4AFFD48D74F781E1DEFD3F95B61FC6753797BECE282E3DA0EEDEA708877872282B7EA43185C7CA8AC2FAFC2F2B4A03EB0B1265A6F0A6A265AA208EEAC567EFD01C93F71E5077EF1BFE31B421FA48DD979368A3B54D0EFC0875E978DB561AACDECCAE2F489415C9BDF5461FE5DF5ADA7033649CBD5332F75B5ABD34AABAB54D42FC483B583AE42A4A03DB4A83089D1BBCDD5C32CE2ED2AA46518DAD6DE8F1238D296A414EAB28AAA8B50D197E84BA15565C18ADDACCEEB7FB8A0B232AD575D147F9133798898567276F306A7CFFF8B7B6C1E247DAC156185590A8DACCD63DE7AFD818005AB1BBF70D1337988F7DE5C984AA1A39C4B0B54D3C7E66C678B1B79EB48325AD6A335B5D7E7BB7F53AD0AEDD5C328EFACC933718951633A468A91974FB3AFB26C5FDDB75E2B779BD0E9E3D0DB4831517465FB2FBEA9EF3AB22AE838F63CB7685DFDA3539B1C07CE433AB4E94466289118F7FC4E347C821CC10DE758A3C056D34A61417467F523DAD6D7797CEAACBD9EA72F6EE7DC3D909DBA8CFACBAF79FCA21F2D6364CF1D34C3B582E83F7E4738874EDF11CAE9E5629841C87C9F41EF2961A2CF0D3523B58C5C6C0E1AA692DA555D042387983516F055F7E0ED7494A9D96E61411F08440187D947F61CAFAE1B455D54D6D490E91B7D4C8815FCFD0D4A0DBA7993945C585D137774E5697936914998D2A88BFFAFDA9FD76DFA94FB6AB548EA69A9F0DFBFBC29D7D9366C678AEAB0E39847952BCE999F9A066D83B5C3D3DFCD7E7097BD942D8B5C733D8342C7F2FAB741C0643E8DB27D691B5C2A3364FBE38A6DE9E151C1EE048CBF9F73FB3AB5D8BAA32F6236A931800E0D5EF4FD559FDA73ED93EB1C090A741F0CBAC36F7DB7DB9504397713B8BFCF4A5D1D93BF4B19F3BB574F617D3D84FA55656141E6939FFEAF7A7087B126951CFD173FBED3EF228087E2B6DB7D53FD034A2995401B6F6D6AEC99FBE344A1590E9FD447C020000A00A126FECBC8A790BCBBD07D4BDFB4F9C29995D2C49FEF7A6A2652AFF8905BDAD14DFFA647539BBA9E87CEB872FA8F4FC04C10FA5E03CB9670C1FA7F730AEBBB564BC7B9FBAF780BAB9647C18D7CDDEA1613EDDFA82043794A9A234B83E3FB1098F4F5A5C18196939FFEE95AA0B5356825FEE0ACE37765E553CD2BBB648CF2E96CC2ED230A4AD699C7B59F1B26545E18AD2E0A6A270C5C6C0334F2BD906F8D6AEC98AD2C0B19F3B73B62C91A3F8292E38A5434E089349D5575C18AD280D6C2B0D2885628E0BD175B9C9DE80420D19A33EF3C40D069F0AD8DDFBD4DDFBE68F7C660EC5FDF6B9EA7256660E39217AECB2F323F537A911FC328743BD2F7D2C732FCBC40D66728199C0FB34C0DDFBD4BB57AADEBD52555614AEB3FAEBACFEF5F9F2E5274FEEF1E8F313B9160AAECB35F6069A46640BF6EE3DA02E7CBE75426DA3196E2E196F5E31BE7BA5AABA9CADDECCD659FDB285829B8A968F5DAE25F869D02A36067A7FF4B13CEC5D5BA4DF9FB0C91FD72176DA0BCCC4027376C2BEDF3E278F33E4A2F1DC213057F0DB6DF59FDCE321E08916A51C84FBED3EA921DC6DBD5EFC74A4F56FEB72211DBA8EB087CA467DE60B5356AD66F0A28F74EF7F66BF30B595F38492A6672A3606069A869B061A344FA0F69BCEDEDC75556AF6AE2DD2CED3873A2E3B359F3DE720ACFD2F87CE4ED81EC62564A3AC283CD0345C5C1825F8A9D8DEDA3579C03E27DDEBDF7B40BDF661DD8FFB1B72AD91FFFDCFECF57D2F4F483968902350DBDDA15AC66FB7D52F697FFD85296B7DDFCB397B8CEDEE7DEAB50B7507071AEE3D906AEB292E8C689BC03C0DB3279DE6BCB648D7F71D78F74A1539C43D7B87AEEF7BF9EC848DF84082DFD7565DCE4AC4DEC3B8EED495AA1FF737906EFD1501A1F3F4A15BD23C93B2A2F01B3BAF12FCD4616545E1932F8E49F1CAB7968C07FB1BCEE776933E8F1675F51D90A86D65B7F5FAC93D63043F15B027515FCBA8CF7C708038BD0CF6EE95AAD73EAC932229BADB7AFDAD5D93043F7C8D2A4848C1DEC3B8EED86567C7652789F484D8C40253DFF7B2144274BFDDB75BAE0E38829F08F68691B3C709CE1C6CC6C753889EDCE3D11281DAC1EFE48B1EE4678888E0C45088BEB1F3AA6646F26804BF03761FF2B19CA33E33119CF042F4607F035A02A982F8C93D63DA28456801BFB2A2F09BA883F25357AA3A2E3B093FF07673C9889C40CD9422548F1F5590E87DE963B4AF79ECB2935417D01288BC2AB8DB7A5D0341A0EAF13BF9A207EDD1F5DC9C7A20B5451FE90E0E34A025F08D9D57D5DE93ADEE0347BBAD7E8421DFC3B8EE2096ED2CB4892A365136CBD767087B86A6D7FCB17FF79DBFB49617010002A168301499990F6248E0C93D9EEACD68BE32AA20DEFBD2687DDF01829F32211FC200002BF62A2D25360B5DCE184B4C949959F996D2E1672D2F6A6BB4A7FE4924165F609717D8F0F47CE05718DCFA167DA47BED425DD71E0FAA01166545E1B7764DBE7BA58AE02777C87772CF18C22A9FE2EC9919E3772D25360B5D692931E8F391BCA6419F6FB3D0360BDDE4DA0A00F0B3E199F980E2289EFAA4AAAC6819D5C0DFFD76DFEC22ADD273276AC56FBF7D0E61F1E798722765691375D065AD7130B4C92003E166C6C8A138E665473CD7C7BDB79552A1834DC3A8087C73E7D56B8BB41A4B44AAC4AFB8307AB87A5AD5B916835EF70307D3E4B2AED696F258AD83A975309158DCEDF1BB3D0B7E36AC5E028B0B2387ABA7D428415599F93CF922B2C344A7AE54C9CC1E6DA2CEB4D77A2F36BFD7EE548ABD5475DAE4DAFA69FF814BBD0DC9D48E6C04765CAE45550FDC6FF7A9B115467DF85597B3151BD15CDF33EA33CB59DFE3C0FBFCE2A17AE71654D11D2AB359E84BBD0D9F5F6C7639E5DB8CD056E4DF5461215E65F8510509544F99EB29931F3C9C1F2F6D32BCD7EE9413428E40242F55B131A0BA42BCCAF0DB6F9F435264BFB5643CF5894CA1425BA3ED93FE039883B71AC24BBD0DB4899287C05388C2B637765E55572FA89AF02B2B0A23C9B83C8CEB3A2ED7CA9028B359E8CF2F36B735DA71939A82DFFCA1B6469B412FF9833A3F654532348D2A881FAE9E22F84962A864E7A92B555297190C7ADDB9AEBA4BBD0D3294132476DDF64FFA0FD43A24AFAA1DBBEC4432314D5D3918D5E0872AE332EA334B9DEAB45968EFC5661996AC6C5AF45C57DDF196ED92FE16AE2106AB6D9AE097B2ABD9104CEC9421E46B6BB45DEA6D50A3DAE437AE3E2169347873C9780C4532AC626300556E9CE087EC813E8CEB5EFB50C28B3B0C7ADDA5DE86155D975A323363945A887EE4338FA2D02687ABA6097EC80CC9D33C75A54ABA51F066C6E8BDD82C73E55A7E33E8F3CF75D5B535DAA4FB15A73EA9820F02D5E20055801F9247796D91962EE43333C68BBDF5DA139CE905B6FD4CBB5457F0451FE990B48FD53DE727F8E1E2FAA4ABB0D73A989C628FB37AE716E9089C5860AE2DC2EA883AAB1FFFC3B8B8E387C4F59D9DB049243BEB9DE6735D75B9C65E92C04FFB0F485415ECB8EC846F46C3BF06883B7EF012E2DE03EAC2D45689D83BD39ED3E398CC8CF1626F831404DEBD4FC18F09C5DF01628D5F716114FE58B444F710D53A981C672F49E0DBD29404DFFFCC0E9F83C1DC01628D1FFCB3BB26CD396833633C2D59E443E24084117B9DD58F731728D6F8556DBEADF8F7974671D5E766BCC74360670BFA7E86D93B347C0E06D564A7DCC26FB7D50F39CA65D467469E7131E8753FEB7A81B0B7DA0EBAACF5121C537A1FFAE2CE97A4BCE158B3F855414F103C3B81BE01E5675D756AEFA296CECE48707E1FDE01961585B14DC0608A1F559080D40C133718E4AEAFADD1A6F9BE16E8EDE905E489507807B8DF3E47F0CB266286AE3720BFDDCA66A135DCCF89CA6893E134EA8430BC03844F22E4167E2FC0D51BAE2DD2B37750BA292EE4237409B15A07D3E442BCF7413AC0E2C2089E2DA038E2575614863C31092F5756D8F1962A926E116EAD8D36B4479366EFD09035403C5B4071C40FB2D47E6BC988D6F5D92CB49CF3BF3460067DFEDBA8EB10673F8352FE78EA4F1CF1837C52A3A84F36900ABB38098AF664E0473E334C17285510C7700E1A76F8556C0C40CE321BFD02257E6D8D36526910676FB76C479B05856C60AA2A67097E99F02B850A91276E30083B3CB90B18707B44E5CC8635FFBC12B3A2086D32A07D7A90D3D0B6FD6590E097113FA8673489B4C313CF19816B8A3AD3067D3A2C15B4B6463B420738B1C0C02460A882386E43D0B0C36F1B84F77B18D721191799747D18665C22B1F89AF766FEFEF75FE2769F2667881D20DCF60AB9B96B1C3FC8E2CCC4024AE58961917DCCCB3AF6F54FCFAFF1941EFED397873A468F747B22B1386EF82174809079B56D9855FF30C30F3AF0D3AAEB8BC4E227FA260F758CF25F8B39E2F1EF6C3E2FF36D61FC66D0E723748037978C30FA13B7F00F37FCA09E0EC2A37D58B1E767C3FB5A4706DC823AF703A1E88EE6F33D43181D3345EB0061BE65DCC23FBCF08309FCE00F8625EDCFD7E5FD65492126CF64D0EDDB91BD43EB199ADEDB3A1C084570F808C150942E4256BC9985FBA2B10AFF30C20F32F09B5D2C41F54EFEDF1FFEF9B5AE4FFECD0FFB8E747BC6BD8A158B22B1F8DED6E1CEBE4971FF7C7A3EB0B3F9FC9872EF3F108A707BC78EE6F3D77F83CCE740EEB358857F185D2E0D79C268769146BDFA13231EFF88C76FD0EB5C4EB3CB6996F332DAE9F9C02B99223D211FE150C76893CBDADA6893AD821289C57FE1BD3DE0F6491482461FE96E2D1945DF4A8DD5E1778CF02B2B5A86C2EF0E2DD97A4A0CB87D036E1F6DA26A1CCC419755EA3E98137D9302233D2136E0F6CDCC074FB7D74ABA7D70D48D795919FCEDEC6209CCA5F0151B03D2AD16B5E2F72D9378FCAE2DCAF13403A128C7A19931D63BCD3F703C8B9C433F1B3EDA3D86DC6FF8D9F08EE6F39D2D555234F18C7BD9312F3BEE65217D75564A673FC40889F5F9B80C5FC2083F98C92E08033F81ABD9DF17EEEC9BB459688E4324D26ED0EDEB199A926E1177F64D8E795954B36AA6E7036E8F5F4EEA50EDB665456129E6DFA9183FE8BC8B325A627A3EC015C1B9067FD1E58A482C7EB47B4C06D9363D1F70ECEB3FDDEE147D1CC1CF8639EA0221C506A840867FCF3C8DCBE8175CF083D4038A4B792EE639D13759E3606A1D4C4D368B1B499645443EE6783647F202A1C82FBCB707DC730A52976A37973688C60F9FC94BB8E007530C85BF0C2069FFDEB6F1EFFEE16E542C09A9C9522E499331DBD13334D533A4C0657402F3319158FCB26761C4E347128ED6389EBDF60FF77E177904FF5250BD2FA50182DF13B60922ED790BDD45ED3DFF6987419F3FF6389700CF21972C5DB3681108455EE9F858C106313F1BDED73ADCD6685F9D8F419BC62C6736D43BCD2EA7D9A0CF3FD2ED19F12038F67A13EE4BA70A12D25DB4AA3EFC2808F1896AA0A09931723989E449ED312F3BE2B93EEE157FFA7E45B234B9D0473CD7DFE9BB2A7FD262F536D1D937393D1F38DD5ECB7D762EA18284901213D5E4B2D63898D4FCB0CD4223797148C9B3A9288C43ED0117FC60F400FC451C9C555A56A64F390E23B1F8E3DCBA780EB964E9807BEEDC7FAEEBF96FD30A36A3AC19B8CEEC0BFCACAB6E663E00AF844B4C548D83A94FD3A5F05D0B9A1C35243CC54F476789F84C2A01057548AAF75BF3CF0DFAFC7AE7967AE796402832EE65473CFE0556A4540E84A2BB0FFF6DFCCB3F02CC2C124BEC6D1D86FA12F53A8E3AFE49C4082BA50FE33AD119BB670AB1E886C502BF4D704DE8A8522F259966E3D12643936B6B936B6B2014E1145A30FB342086ECC15397D560259B855EF3C8A288985FB468C2A4F17A9D065600AAD4CB66C1C31A6893A1ADD1DED668F7B3E1118F7FDCCB064351906356E378962BB1645BC42F413402F4EE7D6A5BA9BA9FA116F04392C232E875227A41CC8CD1DC62EC6CA9824F96AAC5CA990D5C424574EB0C2AFC50C5FCB98E5F996919835505E5425393A5635ED6EDF16B8FBA7AA779451A136D8C9D8386057EEB21BA3D51355BA3DA92390E8FB76C874F96E260FC694CD1E1A2E29FAB088FBE332D884FACF07B2C65BF4E96466271B7C73F3D1F88C6125F7D057EF5EB20FE8FA2EEFB65FFE7FFC6CA1963BD34471C51CD2385C9781793CC672E98419FCF254B0100D3F301C8E4BE0C56E378F6BF1EDBA58A678BB0D95029CB2384C866360B8D83EECA289EC937955BF86D2A523EF522CF2C861AEC17770DC12FD7F08369F88C225220F24C68C7DCB7D4203A37AC0AC3E1D891EAC5E7ADA50D2A7AB7B50E0667FD29DBEE6043917D790857EFC5A1EF8CC47E44DD11E549F05373DCA80DFD29A7F244D2F3B91EAE53FFDE7D03C10F367EA3104DAD42B22054AD3F732DE789EA98A8EAF15357FCA6558D479427119F396118FA999CCA7912FC721D3FDCF4A71A9567F1D351829F464CE6037BB8293D39DFCF0CA2301BA67280F0B092E8D10750F805D15D5EF5F09178D9836A689CCCF861E56D64569E381C891491F64CD7290E739DB078FC78C6AD667B7AE06648F9D48B6C994F0CF5A7CC7B015697EF6A507CA23DBC93D120273529B52BE3A33F657E27306AED09F1A981D8CF66A1D5FE193621BA2E7841DE5D1913FD297FCE13D53687CFAC78BCBC5FB606392B0955060CD5AEAC2EFD29FF2E804AE7C3DC4827F3955858E317C5A37756FE9BD071D09F32BF0784292E981BE9B24DBD18D26F9433F34165F043F8286146B6A06AFB84798E2AD59FF22B4F545507C81BE9EE6659782897663C545E09C4E0AA74B507110342601AF050B57DFAD9B0FCE50765F5A77A9527E48D7408AFE5116D9596923C5A822CA58825055306FD16BA398533F3725F3DA5ACFE94FFB78F23BADCA20C2EDF86C3F546009FAE1798A95554411C55ED615A76FC14D49FF22BCF05368CEA522798AA83884887A7960693C8CD837B9ACB69BC6AD61F0FFEBE28957A3F05F5A7FCE4238CAE61027E11910E0F7EA2BB08CC8C310F26A6E469B73164B9A420EF8BAA40D47A1608451764EFC9504A7F56CA5EF245252EA882048CF81411E9A49BED0DE3FA28BD2E0F66EBE5299489A01A26FC437861CD88ECF3E115D19FE5CC0684777D09B160288AEA5643C8465F11914E3AEF07B959E70188A1DF3CE88BC9BE401CFE47785BF7B8BC175F4662F1BBA1685EDE5332E3F78D3FFF33997B2F113E5848B1732F7BF199EEF62B98547989C990072066ECF1680911AF09D9880059084AD59FB2111889C5F7B58E74F64DFEF33F7F25337EF33742FB5A87473CD765FB8D03EE39542FB50D42EC3C8CEB4478BF74392A98560DDA444995F914216C6617B108FF0000B2DDFC7CB47B4CC1F6FF482CF14EDF5579DEC0021B0E20AAA942067E2296194F1D1B81F783E9BA4E972A1471E8013AFB822CFC93E79ABE11CF75C56F788FC41247BBC764F84508236AC840E35AF6CB8C279282C38F82BD6225DD322D1655CDBFB6488B7EB808C3BF482C31E09E6B6BB44BB71CFD6CF89DBEABE9FED6E534D73BCD687F63BADB5DFC6CB8B36FB2B3A54ABA0F1B8D25105E7808297344C4389596121EAF2E9A3DC0DD7064B3D03D605AF4325A336F2E2EAB36BB5802435175393BB180268B38E8F635B9B64A57913BDA3DC65380AE779A911F042B3151E9B6EA41B7CF66A1A54BC00EB8E722E8D444D566F157268A0BFCF8776A18FC60633F1E9126A2F31332FCABDECC227CACD2DD50DBD937C9137195331BA43884D9D668E3DD0E3C304313F857C8A0DB87EAD5CA8AC23057F3895B60E9BE0E98AA03E79FF2005CF995A7F4277FF85767F5A3EA3E034833752BF23AFCCBF14CBB538ADF5BEFDCC223A222B1C42B1D1FE3EFFAF6DBA148BE266A81A58BA46012044F783FD1E32178062E89AB675CC3C601064251E40E30128B1FEDF6F0FCC0F196EDD25D7D7EAEAB8E474E4FCF077A86A670767D90CA535CE067D0EBD24552304D3CDCB70C8B5F20144DB70788535090C15B5539CA5CE289BE49B429D0573A3EE67105358E67B97B702532833EFF5C571DCF0FF40C4DA3AD43A0757DD5E52CCC115B71811F8F3684AC3AFC093F296A0FE2342D64F1BD7A338B700448249640E8107A86A678F64B4AAF934876AED8130FBAACBC1BC428AA2030188AF60C4D237CF390D246DCCECE83064C833EA70DF3525914673CFBA508AA6F2E192147A022D49F008001B70F4913B69F0DF3AFC5735D75F21CFFE96CA9E2890B02A128AA4AE0115E999DAD51050948E539718311CDC99ABA5A742341F235F31EE761C4AF789E5324E2C23F48FDF992DD8776BD9E485FA0131EF2BDD231CAF3036D8D363947CEF10781635E16BE196DDCCBA23D3C59BD1956798A5B57E9441C8CEB4B7ABB3C18A198310015B7A42E4C41C53FC5851154FD9FC90F08993F38DA3DC6B35396331B242DF1AF36DA6438DEB29DE707209BD1A2B1045AD70700F84935948E45AE3CE1F22E4F7A3F00371B37DD4EF05D8B9840EEEE7D0A7214C7E1AA69B4DF7DCFD094E8389BBFB98CD2EBF8D3211259BD738B2B7D630D6433DA89BEC908D294D56EABBF186E9EDD8529AB28D7C7D3EFB20C819F71257E30E76ED3BD15833E5F9CAC15F7B09256B13180D60146628943BCEA9127E47B8757BB9E6977CA7CEE2E69C75BB6F344075C339A8897757BFCC8CF4C420614F71E50E29A5D788A40D350799755F8D9A4D19FE264ADB828595207E867C327B25F8EFCCD652EA759C1592F067D3E7FAE75D0EDCBB6297C41D453CAB899420E561AF5896CA04D27DFE0023F2AA934F356EB5184E25334D5D1473A4802913B4000C080DB97D551C08CCD65FC01980C66668CFCEF21AB66B4682C718477BB516A271DF56D11F770D2E5A291B8BE27F083C9BE44628974A1D166B1548BDEB19256F71CFAA6CD23DD1E81750821CD65385C28DBE4DA5AE37896E79B15DE8C768277BB516A1BBDB6488B9B22CBA3CCE102BF0D6BE007208EBDF3384033631417FE4D2C3090E3CFEAAC7EE4B770704160C65618659BCBB2B533ED4EF866B4137D93528CC941E1FA44EEE33C71018CF84CD58379F04231A33B163DC90BFEF4D0C9173DC817442014DDDB3ACC4FA0B2CD65228240C86634B7C73FE0F6217F63D5E52C7C04212E8A31E875E9D62DE4B4D2CA74F8C1243F79F60397D893A3672760AB61151B03BBADE8B7643F1BE6211087E632115B32FF89249E6634B7C7FF7A37FA6D8E2A48BCB9F32ABCEB1337D0BA86CFF5899FABB0426022F37E3C133245EBCFBBF729F808F08D9D57119E424A2570CD14DFF47C0093E6B26CADADD12EA2196DDCCB4AC11E0060BF7DAE18FAEE2AD13B388FF284D1D82B107B02BFD494A808E3795BA2F527BC03A40AE287ABA7A4581F231EFF916E4FAA0FCC18F2C9DC5C96AD65DB8CE6F6F88F48C35E7161F4703582A84F5CD285477906435198F4121F7E006EE42B4F525EB4FEBC7B9F82AF01EEB7FBCA8AC2121198AA42716B2ECBD66893815F18A736A3719A3322CD4C2A2441BBE8BD9BC75B400EA15CF1CA79FC742AAE3F0174070C67F05144C63870C03D8761739908D125A4196DD0ED9348730200765BFDF01917D1AE4F3AE5B9BA852D8F272D8389FE9CBD43431E81E7723007EC3EE908ACF9F1D099413E89AB607359B696B1196D47F3079DA85B5B52332E6FA0D82B45BB3EE99467ADE39B19F0A3F4BA4A8BF803AF52E84F00C0FB1336F8EFE327D5D312495000C0BDE558EC9FBEE4F9ECB518DC232D78FD656846F3B3CBD2FDF6932F7A600E16C1BB3EE994E76A699927E48714D79F481C2055103FB9674C8A2C28BFE1D05C96AD656C4693C80ED87DD528C6858C7E217EAF974879527ADD6A4D9127C445A2D29F8A3BC0B2A2F01B9205813CB213CF4A03BFF137A349616545E1377721D0B4D71669D123F3A4549E6BBC6CDE9ABB354CF981C741F34F1991C1010200765BAF4B5188E789A3F0692E13B171C876F5275590E87D09CDA4C377AF88F7DB3C4B1452790AC50FC0951F78F4A7419F0F333BBDE3329A6691937B3CD20581A966FC8B7F8973952FA33D059E7AA17A933CBFABF747A3F0457600C0D9091BCC1C6B1EFC2095678D70FCEA9D5B601E01CF1B6D6D14AF21EFDEA7CEA290A00080DE973E9621080CFFEEF7CEE6F3C8A715CA63E35E7647F307173EFE7B197ED7ABDF9F42723AECDE030A665249BDD39C2E4C904279A6C50F527FBA3DFE740B8E3619601CC2FB9FD921E7A071565C1891A21B7B4D1B70FB9EDF77CE2DFBA5B9A26D663EB0B775B8B96314D59560FC565DCEC237B83C969D55E23A3C33FA06C891E7E9EA7979D9F22AC4F82F4880718008256875397B72CF983C0B3A124BBCDEED797EDFB99EA1299C3D21075E43EB30DA2165FCE996932FA2F916AE2DD23047646C169AE70277C8DD333BEF07AF3F79760B9B8586996B387B87866F434BA6616423908B8A7B86A6F184507EF038F6069A46E0AB7C48F6651EAFE0F6F8617AEB6A1C4CBA0C565AFC20F527FF050990AD8FA7AE54419EC44D2550CE4428F87A72F6F4961FF61DE9F68C2B7DBD6630141D74FB9EDF774E66F00000544102217B67276CA2EBEC00003363E4898920956743FA74631E7F242A5102C6E534C338C0BBF729248DA09C9DDCE39199C0E4F369EE187D7EDFB9137D930BF25E31CDA9A9BDADC3F67DE73AFB26E589F156B1378C8A3DC88C0B00A0297DC2D3EDF1C33C1F2A7D211100F0D4575F7DC5B335DAF79D83F954C3BD0DE982CE9EA129C80B00DC2DE737A1AB1F1CBBECFCC86706CA196DA22A2DB4CD42575A6818DDC1AF30A7E70333F341991DDD9AEC21ACFD1C1C6880B99A8E36519F5F3C94EE6F77349F87C97936B9ACC7D3DF1CCC77B9748989AAB494C09CED1D70FBD2E177D0651D74FB602475C7E5DAC1E6E1F5F96882A837765EBDB9B401EDD5A7D9CAF5C0E3099966C65869293133C6121355CE1845D7BE17D8309731571CB954F67A7F348A90BD0B5356C86B21799AB166E60390C3A3F87328EB32FE6318FCC6BC6C30145D732F37E8F30FBAAC300EF0E692F1D495AA937B3C8896457CA069E4D8CF6B515D4F0D637E369CFAAD1BF4BA72C6987A189A3619563CD554BA66E683C150447E4929BFDFBBB5647CF70AD4ADF406BD8EA7D40E39C0A69CD9C03FBE8C4F7C72B6E5877D3069BA7AA7395DFB7C241677ECEB873CAFD9B5C753873472535C856AD590B3F730AEABEF7B1926E3020078AFDD99CEFBC1075FC75BAA9A781B2D33DFED0E795266DCCBA6A3D7A0CFE791C502EDD42755B7902A46A53231DAB6B2A2F0F05F9F47DBEBD771D909C99E9931F2284FC8AB1D29BD2E63F232337E904582482CC193B77539CD901DC9D147BA8ECBB5A8EA104902E5AC07E6027B034D23485A3A53433EF830E1EDF487AAA2B1047C8F75C6A03D337E5C0206E67D0CBA7D3CF2F56DE873655C108876C5C85C91D7B0556C0C20ACEFA10AF9383C786A7D3D435390619110BF9527E4855E8776803C7EDC66A1E14F827FE4338FA20ED8765BAFFFF4A551F98FE76AC9765BFD83E8EA7BC990EFB50F114CCDE1D9F783A12864D2A5D25222A47A9427ECB5602B51036E1FCFFD786FA338588D3C0804005497B3C82396DC49B49CDC33862A2F8D36E40300B435DA7846EFC04F4F6C1636C53C4FF0DB859D90C7F3916893A1AD11F62451F491EEE0400372028B0B23232DE7F74B36A649BBC1DEF06EEB75E4AF7CECB2133EE4E32F3670CD0930AF5F62A2040E16138A9F903892DFA6E7033C83E80FBAAC06E883D5D147BAD73EAC439B86E1ECAD5D9344880A179C034D235248865357AA90D4848EB754F18CFF80777DC27D9550FC28BDAEC905DB66C9F3C1901421000077EF5307FB1BA420900851E182136DB0C7D9A8CF7C1E45A32F7FB161D0ED836C5710526FC81A3F0040936B2BA4030C84A23C57DEB99C6624A3196E2E192522900851450427C71EAA739EA7DB6BD3AA27DE1CA1604CB2D823F2B2C21ADE01F21F753BDD5E6B4031DB478A5244AA101D69398FFCEA5C553BBD37775D1D69914A1A4CDC6050B1D7D668E3A933C3171B28BD2EABABE3FEACB3B3332BC77DE1E35F27BEFCA3E8F797F8F28F892FFFB0FD3BA5E924E886BFF817E3DEDB48085C7A6040323472B5FDABF5BFAFB3FA9F297C38F75B3AF18775B9CC5E9DD57FF63FFEFC3B926D46B7968CAD1FD62179C866C6D8F7F60FD3FD6D30146D79E70AE4AF78F547DF49B7B611E0A7FBC6BAC4977F8069C206007CB1B054EFDC924EC79A19E302BB7CFB7FFF0E0981B178FEF3DFFAAD7472ABBEE2EFBFFCC3BABF0F14E52078C585D19FBE347AE0799FEECFFF201D7B07071A60C6B7A4ECECBA8BBD0D3C1997431DA341E8A8EF6FDEFEA1EE1B59EC1479D9FE0EF80810644A2E9D6EAFA5111D783B3F653D7659C2BB2CA982780E6A51AA2071B87ADA73F49CA49F1A217B0080B75BB6F314FAE08B0D5CD4972D1AD9793F540E30188A1AF4F9CF95AFED34F2BFB1AE9C31A21A0D26A90A4DD5A215A5C17B11EADE7D83B6C13BF857B3A7F65E717C6B51D25F8496BD5A07D3FECA5FF1645C76BFFAB730219538D707841C385AF3EDDAF79D831C1664D0EB3EED7F99A79906FE387CAA5597B35D7B3CA8CEE6F2D8EC1DFAFC9475F206A331F08A0BA33FA99EAEDECC4A5154586108F39CDC4AF35E6CE6979D63D04377CEB43B450C6711831F787CB12B7C28FC69FF019E1F803CE7BF3A5443783A9EDFEEDE379C9DB08D6AE2DC20079E441505A9D903005CEA6DE0296821B998BEC4444DA51F57811E3F00807DDFB920F479EAB6461B4F8B809F0DEF6B1D46787FAA9C0472108EFACC1F7F6186EF51544467566D66AB37B392EAF6157676C2F6FE67282F00E61FB5120C4577347F00BFC078661A4985DFCC7CA0A17518FE01F1BFF541B70FED4D8E544162B0697893BCCD2B37978CA33EF3E40D46151C566D66ABCB6FCBA333530DF99C0179E455A5A564B877AFB87F2B1E3F004043EB25C81C0C008036519FF6BFCC93323AD2ED19413AA15D1102399B5860266E30933718544905845656147EC1BA50F79C5F66EA00000FE33A54FD9CA921DFC5DE06FE223B92E48268D7078B1FFC300CCE6A1D0CFFBDE7688340CEDEDA35A960FBD8CD25E3EC223D7BA764EEB7B48228961585B795062B4A03DB4A83F253C7D9AD2563C7E55AE433E63EED3FC0C3DE021B76369F975ADC4A8B1F00E044DF24E4C144CEFABBEA78CE684462F17DAD23C809942D1D2A10C57F0C196550A71C6F15A5814D45CB4A21979A6839F54915F20DE84C7B2DCF84BF682CB1A3F903F84970945E3775F1104C191C16BF682CE16CFE003E0793B10E813C0DC319D7BAB109A7730C37978C0F1FE96617E98771DDCD25E3D2034A1C935441E25BA6E5F5F9F1B2A2E5670AA3C54F4770E04D52C1C9197F3E0F613823AED880123F00C0B8976DEE1885FF30360B7DA9B781E707FC6C78070AC1809B10156E2BE6C9DE7D60B8779FAA287DA25DE399C228DAA1462A129C8077B025DAE50A937141891F00A0B96314C96D211995F488E7FA916E49262061224473C124129C4040AA73810DEF45A4A13CFD2FF38FD0156259379DAD69D6F267463C7EC8B61D00C0170B4BB4C9509E3E62E68269F874EB6A5B5CFE0BCF3F94713A8D10229DE0EC1AFDC1FB1376298E89D026EA7FBEFF1FF2D3B77D456389BDADC3E1DFFD13127DFB427519FCEBA0C18FD2EB74DF58F7BFFEEEB7F02F35E6656D16BA247D77ACCD420743D10576598AC531EA33C7E2F9FFF65F2FE9D6FD91D082D6266E30AD1FEE9E5D94E4B27B835EF7DF4FEDE169AA0600EC7EF57FB0284ED294331BFE26FDC12505C4276748CA80DCA3BCD4DB50CE3B7E578A52446AD2E2CD9D937564D63522BBF780EAB8EC84BC0885DFF83BCB00D2EA3112D9891EBF6028EA6CFE00C9BDAD196BF112952252AD6263E0AD9D573791E12E7082E2C294156D1FD96AE32F3300A4EDFB19D3AA8AE107001870FB4E20EA11CB1846CB402000E080DD77F8FB532425234E6D9EBA5225752533237B489AAA93B2D3D3FF32C2378F183F802E0B0A042491E5219068510CD5A640F65075B720979D52E187E434A0705F2F0F819C16AD7BCE4F20CC08DED9CFECF2DCD02684BDBDE85A3532DE1686057E005D6593339E1BD864261000505C183D5C3D452054163C21EC71650654AB0249915D26FC00BA5ED0C74EFF007F22544E0209842BECD692F1C29455CE3B4933B20790E6C6E17B3BE5C60F00E06CFE0055754E48294266023908EBACD7F7DB7D399B98B9B648BF3F619321C6CB963DB487D4608E1429861FC23A04B604728999FDF6B93AABFF99A773A85D66D4671EFDC22C33788AB087B6D2201F7E00DD89F8AC087CA5E363F8A17122ACAC28BCDFEEAB2E6735EC0CAF2DD2A33EF38412C7850D7ADDE97667C6AB20D1B22751C827137E00F5C032210402090EC86765D5E56C9DD55FBD99D50C75F71E50173EDF3AA1DCB08C8C47D7A5F8DE4B4C9487B7F74305F80174CD68591138E09E3BD17755C1254B1524AA37B3FBED3EF5F6CD704DB0A33EB3142783849B99315EECADE7991428057B945E37DCBB176D954F19FCA2B14443EB25844DD202091CF15C7FA7EF2AF213BA22323415A5816DA5818A8D0155C487D716E9D9C592D9455AFED06EB5D53BCD6FB76CE7670F6D8DE17190097B941617FC00000BEC7243EBA5283A12041228D11979EDA1881572493BE8B276669AA422057B92A65B14C08F23D0D9FC01DA784008818AA443B342B1B830BAAD54EE5CD1AD25E3C3B80E43E452FC4FE624A714ECD538987EDEC15FAAC40F209A8DBD82C0735D75196B329158FC68F7D89817EB5C085590D854142E7E3AFA4C61A4A234B83E3F812A687C18D7DD5A32DE5CDAF030AE9B5DA41F3ED2291BCB09F95A7FD65597F1AE5529D82B67360CF7EE9534DDA2187E0075370C6719BBD2A408CD65F390CFA40C6E29332DAF4F9995B4A96899CA4F705C25FFF0E69231F57FF1F46CFC8996D3EDB519939CC150F450C7285AF66448752A8C9F4418081CB788493286583AAB7530A7DB6B332639D1F6527FAD3E6449752A8F1F40DA8F96FACD9D697766DCBAFC6CF868F71886A120B1E32DDB85DCCCECF6F84FF44D6A803DC5F0435E8A48EA964BBD0D42C44367DFE4A0DB4756BCBA042790E0CE0FCEE42933E0829F74040A4C870200C6BCECD16E0F11A28A9B90CA9EA4D1BB52EC29891F40DD939D4AE09976678D23F305970A368812E3BEA9B75BB667AC2E709BF5A18E5129BE2905D953183F2041393E6902D3A10075572A31E182F3675D2FF08F067CBC48C247A409D7652BAF638A9FA404661C1593B4E9F9C0D16E0FFC9D1BC4049A907616CE66E603873A46238A2E0F2DE327298166C678AEAB8EE7E69654218A7F695E03469BA8D3ED4E9BB0D3ABD209131CD8C3053F490934E875C75BAA040A51E206A5767A6D8D36215916E9823D7CD8C3083F4909E49EF8F1962A213589482C3EE8F6916810B90C11585A00008C7BD9239225A5F1610F2FFCA426D0CC18CFB4D7960B5B01A43A8F507DB436DA84D4D33993A22D114FF6B0C34F6A0201009D2D5507054F6B1C70CFF50E4D93DAA068B359E8D3EDB542D29B409A36CE5453B6C6A00EFCB8AFA1B9E32329EE30E24C607B1A678150E49DBEAB242523C2E90919CD9234295AC930670F53FC80643D3149A34DD4B9AE3A8142149016992C4D788A85FBAE4FF44D4A7A18054FF6F0C54F060201006D8DB626D756816E904BC90CBA7D04427EB5D9DA68B3099E8A39331F382265AA99D2EBDE13D60245F05B83C0D7BB3DE3520A3FDA449D69770A1FA21A08457A86A6DD1E32DF7A8D2729BCA0278FD353EA1C8346F0E34C8663B2C2CB1249088F768F9166D12478AD8D3621AD9B4993B4B4C05939B3E1BDF61D38B3A70EFC8004532AD64C1508AFCE73363D1FE81D9ACE65080D7ADD4197F5A0CB2A30CC03000443D123DD1EA91F9ACC3323348E1FB75FBEDEED894A1C77D92CF49976A79026B594ADE17AEFD0740E36CA64955FE16CD0EDEB199A923A78CE56CB10FC0499D425C1D41D3DDB46F89CAA10BA9CE6B6469BC06ADEE3EF4EAA530B2B4CF1430C9AC50FC8920EE52CAB1619CE7221355AE378B6C9B5D596CD753FD158A267686A40FAD902945E77BCA50ACF028346F0E34CB6996522644C24161FF7B2DA93A3223C1E00C0EDF1F70C4DC9F028F04F726A073F204B3226558B0A2F0F6A2C2634E8753F703022C09B990F9CE8BB2A4FD36CA5A5A4BF6BB72A823D8DE0275B28985C85D9E645391BF3B2836E9F1AB3A322B29A9CC993DB4C9AC01993043F1587829CD126EA784B9588160A759528681375D0657539CD22C0EB199A926D9631E61D2DDAC78F339987B5D82C745BA34DC46DC3F877CC8828A027F7C101F79C9C69275554D573023F2ED268EE188DCA9872AC7530C75BAAB2AA102621747BFC6E8F1FABB0B0C6F16CBD734BAD284F224F352FD55454D9CB09FCB80DB8B9E32384F7780A5C076D8D761110621216D226CAE534BB9CE66C332B9CC996D8D492E0D4267E8A0851780803A1C880DB77D9E397B95A08E3EE14010F0050692979AF7D87B8E74CF093C916D8E5E68E8F82B24BBB7AA7B9C965CDAA529F6A239EEB6ECF82D4CE10D2DD71319E22CA595DED2CB98B1F90B1D362B5894ECC48ED0C21DD9DFCC995A49598A8FEAEDD6ACFB2E4107E9CC99F8F4985B0C965850951463CD7C7BCECB8F736BCBBFB8183697259C5B93BF0B89C30EE651569A66B7259DB1AED1AC8B2E41C7E409603BBFC4BBFADD1EE82E842E45AD84470C85157EF349B19F117D9CA5CC75BEDF4DECBE62434C10F5393E7B0123F84350E06660B8FC4E26E8FDFED59E06FE332E8757B9C6648EA38E130E0F62938604ADB4E2FB7F003B28C36E037835E57E360607233C9E070DCCBAEE090EBCCAC7530B57019F9682C31EE6507DC3E05079CE682D3CB39FC929BFAEBDD9EA0A2F56E3363E4C242C8AD9DE3D0CF2EC35307005860C3036E9F52015EAE39BD1CC50F3CCEE0293E43DEA0D7B99CE626D75665AB5838B83BCEB4D14446F013B8D92F77F64DC8DC22B3A6D92C74BDD3EC92FD902826EE0E0040E9756D8DF626C1A3C7097E1AB1118FFF44DF641483C3E9723A43B7C78F83BBE3ACC6C1748A6A9D25F869448B2A55A0E77186F091E19A71EF88C78F83BBE32CA7522C043F7568D1A4710915780E17D830471D3E072C72596D12FCF8B468CFD05410B3F1101C87D906871852C79966CE0A11FC24D1A203EEB901B72F8AD9B432AE6CC8F9439E1F0B86A2E35E76C03D87E18C994A4B49674B75AEE536097E622054B6469F2D871C75231E3F9EF78192308FE097B50543D1D7BB3FC52A205CCD6189891AF7DEC6F616DE1213D5D66857D7EC4D821F4636331F786F680A5B08B1354AAF6B1235A091E0478C4048C023F86166E35EB6B36F32987BB7A910F0087EB8189EF509C52DABAB828911FC0884683C5EAD83113D698AE047F08392A3FDEEB9DC8C0989D424F86161B9969821E011FC7084B0DFED1B576E40830CC6D5F16A25E80827F8114360DC78A2312F1BD5D6259B9596927AE716524027F8A9C0B8DED1118F5F03B9997AA7B9DE69262D63043FF5D988C73FE09E93ED0A34B4015E3D06E330087EC4606D815DE69CA12ADE6D39B3A1C9B5950478043FAD2952CE1962AB4889CE24F869DFC6BDECB0C78F4F8EB4C444713A93B83B825FAE5830141DF15C57363D53EF34673CC24B8CE0A765E38620C9191996331BB82A027177043F627F8A0C473CD7A54B9372FD994DAEAD64E203C18F585A513AE09E1BF3B20845698D8369709A89C824F811136A5CB902A681866B55212504821F31F1C65DF1279C432EB4AB7530A4624EF023261387843A821F31B93924D4A9D7FE3F6C9D9C643D0481090000000049454E44AE426082',298,331,1,1,1,1,0,'','');
INSERT INTO "organisation_looks" VALUES(1004,'#6B2A6E',X'89504E470D0A1A0A0000000D494844520000018E0000014B08020000004E43FC2C0000379A4944415478DAED9D7D7413F799EF7F90801981044821241EE5150D56D2486ED24A76B2EDF58BB6BBB6D37B3198B3ED02A2659366777112F6ECBD096EC949B7BD4BD66CBB670B04EF5D92342936DCEEDED888BED86C535BF66EDA48231AD65237118CF246664C1DA221C8A0C1D484FBC71045F845F31B69342FD2F33D39390664BD8C663EF37D9EDFF37B9E7957AE5C412090A262A351BBDB0DC701A4A0E6C3210029AB742AFDE6D19FC0710001AA40BA567428B6F0D21B701C40802A90AEC5D08905D74DB1AFBF06870204A802E9D855056308A1D374000E05085005D2A9D8382BA4048450C5E553703440802A904E150AD0E20FD665E7CFBC75020E08085005D2A3129144E6E7D3C747E08080005520DD29C925D93897F9E3EF7F770C8E09085005D29D982C4B85105A66FA008E09085005D29DA283B1EC3F56545C7EF3E73F86C3025244D7C32100E511E8F16367679AA9E8506CDA23C78EFFFB3BEF2D4308D92AAD56D29AF97BCAE380C308025481140EEB788E4F8EF16C9C152604864EE0FFEE4DD6D3FFB46F60D67F222C84DD49DA9D76C24C501E07615E6477DAE168830055202CA553E9C4B1B79848828DB36C9C138BA4F2D6D2A5534B974D9DFB6896D34C48090C9D98063EBB93242C04E5A1288F039C170850059A1D4F0CCD642FE129A2D5AB2F44E8A5980F165F5DE4176121288F83F250946715182ED03C68020378521C4F1B369DBEF5D6AB76ECD429E250CFCD053E21600B04AEAAEC141D8A4507A3A343B102833B4CDD7AABB068D1C7172F16B4D62CA484E8604C5C61B491D67A7FBDBBF11E1B69836F135C15A8D4C4C6D9F0914874309AE4F862BF56B6AB4208F5BDBCF2E4C9C58ABF0AE575D4AEA97135DE63B298E0FB05570532B6925C323AF4DB7020AC789427832955E962A02A9395AF6DF5BA7D6E77A30BBE6E4015C878626826D83332AD2C5313653BAC622814A043019AB010B5AD35F59BFE1B04861000828CA170800E1D09CB2A802A6A0088107AF105FBF8F842755EBDB6D5DBBCB5098005AE0AA46B48F5770DA8908D921D03AEBEA01AAA449305C00257050248216BA5D5465A114293E9C953FFF5BEA4ABFAE0CCA2FFF8CFFF7635328DA867F76A5BBD356BBC94978233045005D258FD5D47C38170512145791C229B4827693213D9577EFFBE81FEAEA392A842082D6BFAE112DB0AF1E7742ACDC53936CE0913021349A4530277A288597FCAEB68F9CB260016A00AA48D189AE979EA50312045569194D721EE6EC95D0AD0D9F6F733D7166745155FF1DFDDEB1FC9F154E2561E864E3091043FA6FC87AA6DF5AEDBBE162A1B0C2AC8551952492ED9BBEBB0B2AB7BF878CA289D4AE3D7404C8EFF36F703EC4EBBDD69AF6DAD113F2013494407634C24214C28B380180AD0A343B196ADCD0DFE3A38850055203522BE60F7B022B5E684997037BADC3E173E9EB235B3EB4B0E59091983216CA4CD46DA446CB17196A113A1005D789028A484DECEBE7020DCB67D2DC4831000820C10F189847237BA0A0988F63FF6FCACB49A350044084D925B57D53717E22583DD23D1C19822E121C483802A90F24AA7D23D4F1D2A3CE223ABC8DA56AFDBE7526415FF89FB3B66357773A1EAF4C4DD9EBFD8A508B243013A3A142B3036242C04C48310008214D3E860B4E7A94385447C8499A869F5D6B67A156C4BC0D08CDCB7A4D47040CA4B89E15B28100E07E8BCAB1FC4789089309BFE7603D82B7055A082D4BBEB70F0C07021906AF0D7D5FBEB14BF145FEEEC1BEE9E7D7CD65CAE0A215451FBFD15ABAA148F8BFBBB8E1652AE45588847763F04D92B4015281F25B9E4738FBF90F736E3E2414AD4AC650A92A83AF371FDBDFEFF598CF7C3C6D9E08191F0113AEF6768696F6ED9DA04271EA00AA452D067ADB4B6B43715983297C4E8B7FFE8BB73FD6B0E548D9FBDF9738FEE2F2ADFFBF71DCD1B5894D7F18DDD0F413008A8021537E823CC445BC75A718DBFA80A1E18EEDD75380F542184EC1B7FAA8221CD1B58100CEA53D7FDCDDFFC0D1C055D057D7BB63C9BDF4A5FBDBFEE913D0FDD517D870AEFF395E77F39FECE9C13495DEEF34B974ECDF5AFDCFBF357ACBEA7A86FCF643155FBDC94C7C1C6B989E484ACDF9D9A9C0A1FA1D1BC79308742578291A53A121B673BD77F2F8FE414E57174F43EB1BE639D6A918BACE2CF693AFFFE7175DE24E5A5BED9F764DBF6B5849990FBBBFDFB067A761C8473523F8262051D716AF79667E526A7548BF8B2353A182DE4D797CC7B4BCD77DBB0B9BEA6D5DBDB79586E3C180AD0E90901EA18C05581B2AF8A701E9CAAF7D77DE7174FABCC2954701717F39249F6F5D7D47CC3268BC9FFCCC66D2F3E6AADB4CA338F83B13D5B9E4DA7D2708A02AA40281408F7EC90B7D84798896D2F3EAA66C497ADD850A145F367FEEBD7EABF6DCA4B7DF7956FD7CBAC4D67E31CD00A500542C1EE919E1D87E45D721EC7777EF1B4564B546C9C556013E2B951AD0EF8FA8E75DFD8F390ACEC151BE7BEFDC7DF65E32C9CAE80AA3255CF8E83BD9D7DB27EA5656BD3B6971ED3307BA248CBF615CBCF9E4F9ED1EA2354FBDC1DBD4F905524FEAF082961F79667815680AA32E554282023D12B067D2DEDCDDABEEDE890324DB2DE0F0D6AF8296CA4ED9B7D4FCA0A06455A15B8A40002549538A7B40DFA324AA7D24A75463FFFEEAF35FF16E40683424AE879EA10782B4055B9A87FDF802C4ED5FBEBB40DFA3E8DFE949BE020ABD39E7E824188040155E5A250203C736E420E6DDAB9617DC73A9DBC79055B2457545C56B964214730B8EDA547E5D20AD604015525CE2959EB7D9B766E50BF6C2A17AA824A76731F3FFE8A4E3E97C962DAF6D2A3356BBCF8B4820A064055C98AA1197C4E8949745D718A8DB38A3474CF68C1C537F5F3E9C432517C5A41BD15A0AA34C5C6D9FDDB5E90C1A9971ED5DBE67E6507E42084ACCBCE9F79EB84AE3EA3FF998DF8CB826C9CEB79EA109CDB80AA92E214FEBE196BA575DB4B8F2AD8595831540DC5147FCED3C747F4F631D777ACDBB473033EBE615733A0AA44944EA5F1F7CD90556447EF133AE454924BE6DD8F34877EFFBB633AFCCA6A5B6BF069150AD08574940601AAF4A2BE5D87312F72C24CF89FD1E93E7E05CB14B2B5CCF4813EBF3559B4EADD7518CA170055C6562810C62CA112F3533AF4539948A7184F5B5171F9ADE101DDD20A3FCBFEDCE32F408A1D506554B1713647575F03710A21C41C4B14E999F9B87EA327FC35C124C7438A1D506548C94A51B575ACD535A7E48FFCC397CA9DF6F2A095BBD185693C216905A8329EF053547AABF39CA9D1A158F19EDCBC64526F250B33BF20CC5A76485A01AA0C26FC1455DBF6B53AE71452A2979E44A4FCEB9FE9F9E38BB5EC98B482A415A0CA30C24F51B91B5D0D9BEB75FE71925C52815E7A39F5F1B9133A3F08268BE991BD583D18206905A8328C7A771DC6C9EC582BADF8CBE11AAA486B7FD95AB9FCB4FE8F838DB4617E5FD1C118B4B502541920F4C3EC93F9C85E634CF12D5245D534BDF9F31FEBFF5054FBDC98DB6E7A9E3A046120A04ABF4AA7D298A15FDB765D2FF95DE31186622ABC8A1E3AEDE1687DC73A9CA495901264B5FA0101AA54557FD7519CD0CF10292A51AA05324BAE1F33CAB78C99B41AEE1E81D54040951EC5C6D9E16EE9CDB74649515DB5548331755E48FDE18079CB46DADA3AD6E23C12D362830055AA0AB31795515254A212C712AABD9626C301F313E69E1B864E840261B83400553A52F0C0304EC167CBD626A3A4A8905223FFF0A5DD70C03CD4D6B116675673EFAEC3905F0754E945E954BAFF9FA473A8D64AABE6A3B1644991917FF8D27638A05C992C269C3010F2EB802A1DA9B713AB90CA6F9C1495A8F0115AE5577C3B68A4E44EB5CF4D791C920F1BEE1E497249B84C00551A2BC925712E6977A34B6F0D8825AD62317AE9E5D6E4F86F8DF5ED6FDAB9016735B07F1F182B4095E6D60363AF1F612630D78CF42375CAA9A6C7C8FA180E882F1B696BC0280A0D1FA1C15801AA34B61EC11EE90285067F9D8DB419EBA3A99CA812A59FE180F86A696FC6C9AF83B1025469A9E1EE11C92C95E1B2E9575D5530A6C9EB9EA603863B563859483056802ABD5B2AC365D3511146FEC93056974F19EE70515E0AA7FD1E182B40957E2D15E571182B9B2E0AB3D95631A4C3E18038C2CC58418D15A04AA796AA656B93113F5D2292D0F0D575381C10C75861162EC0B503A85255E1002D69A9C82AD28896AA4823FFF0A5CFE1808ADC96823D2360AC0055EA467F380B7F9BEB8CF8D1184D2D15D2F170C0C28D959012C2DA05D780AAB2134333929BE3AC9556FD374D9F55AA7553984B1515970DD1692F3F638573930301AA94114ED6B9A5BDC9A09F8E3996D0FC3D9C7FFF78A91AAB24C7431F2B40955ABE43AAE6C8B8966A7430AA559942B6743E1C3087703A1A8720060454A962A9C29217B3812D5524A187B7A1FFE18073A9DAE7962C5E577F1F38A0AA2C2D15462A07731EAF0E151B8AE9E49DE87C38600E49D65809290146DA00AA8AAB249794DCC7EB6E7419A8CFE7B44FA76A2FBD9CD2FF70C0394F009FF48D4AF3B50B4015582A54D3EA2DE14FA79A562E3F6DA04E7BD9B29136495B0D95EB80AAE24A32CB4098896A9FDBA8A81AD2D7ADFEFDD060291BAB21305680AAE2888DB39265DCC6B554E9545A2739F58C8C321C70D6248064CB3DD86403A8D2323EAA352CAAF4C62964A8E180D364B29824634036CE410C08A8D2E662B6565A0D3490260F10AB2C030D07CCEFA6A5C3DB03A0AA2C5085D30944B74A1CD3E365337EFC15831E4FCA4B49165801AA005545E014CD483E062799AA4FA93DF20F5B0B2EBE69DC7346F27C4800AA00559A447F866BA02EEACC5B27423D3DFA7C6F8B8974742866D09C8EE47E404857E1EB7A38044AA10AA7B39AAEF466FFBF5C78FFF86294302F99ACBD0B25DF5A118B9A75F50E2727E71FEAA91C1F7F1E2144791DEE46B7BBF11E03DD0F704E89E850CCA0DB450155864595D700A83AF3D689DF1DFFF7C9DF456E5A7EDA8C9079C9A7FFF4E097CF2084F443AB4F38B5F093003CC1D089DECE3E1B6975FBDC94C7A1FFDD4B268B89AC22B9135CCEC442025005A8528E5318892A3DBBAAB7468E9E8D0F2F9C7ACFBAECFC7284D0F2D91FA61F5A4DE354B6921C1F3C301C3C308C1072FB5CD58D6E8767956EAD16E575E446953E5733005546D5E89074D717BD5D2DE79367DE090626C763CB89531515976F5A82F55B7AA0550E4E4D8F9E0663628D85DD498A6363F476C3A03C8EDCA59E498E4F72498366390155BA132755A4AE9F2B847DFDB5F1E3BF5C70F18DAB066A99EC67D09656F89CBAE653C73936CE050F0C131682F238AA1BDDAEC67BF4B0691CE7C46022094015A04AA10050DF89AAF3C933EF87872EBCF32BD140AD5C84D0A2829E502B5AE5C7A96C092921DB6AB97D6E77E33D1AD6E59A2C26CAE3C87DFEF0BA2C130154194F384371357155ECEBAF9D79E335F4D1E88AE5BC1921F332259F5C7D5A15CEA959AD56FFBE01C2425437BADC3EB7E3F3ABD4B75A92A882425040953292BCE91166424D039F5D64B062DE9C397263D14A714E4DB35AA1002DB609168B1E28CF2AD5AC96F4189B0901AE3240953237E7DC0FB03BC962BF87336F9D605FFBF9E58FE2338B0C8A2A756855544E4DB7307482A11308211B69A53C0EB7CF5DECA207C2421478828100557801E09884AB228B86AAEC2283A21A280D69A526A7AE8DEBF92477D56AB97D2ECA4315A9BE14C7BEB171D6B81BDD01557A91E4F29F49AA33915C032556692E377D805F6460505A69C5A9691233F199FA52C58B1EAC95563EE70D4F0F5382005586172FE5AA1439ADA717192CD7D7412806AD74C2A969564BAC2FCD143D28525F6A232550C544129497826B4D795471714E387F312BFE6766064D8AECD43799896999202B794DB1A5B572B964AB8DC24FDF02931173695A9566E14506DAD28AF2384827693213B7B8CF5B96FEFED2D9B77F7FF6DDCB17C68DC2A9693647C1A207C945C074F133EB89636F4D0B39B3AD5C7A42502A65667792D3E20CC242641F3AB2AA92901F885C832A6142E04E8C2184925C525CF6CA26CEB4CFA69A30C710651F8ED59FD81CBB93242C2662C9A2BCD349388370E59EC1D94506F95569EA8A5636D2DABCB569AE393D97F8B7D36F0F9E3FF11303716AC639704DD103E5A1E4D6974A5E995C0198C85CB6992B3473D90AA9B4FA397B9C5D68D95C233E399299CB563498D32EDB792FFF5D2F7B624CD6B31B57E22110A92FBAB31B6F5F61B9C1921B94CF3DFE428E079055E437FB9EC479F537FBFFE5C23BBF5A7CFD9879C9A4A10FE3CF7F76B507036121DAB6AFC5D96D3B757EFCA3DF3C7F910D198E5339AEB19AD61ACCA2078666766F7936F78DF67BAF75E2D822F15265E35C7A42E0F5340CAD78125DC8F56C9C2B9F0A34F16BCEE6724B7B73CBD6A6426E77A69CD1DFF4228365A57018456F75F69273D3CE0D988EF2FA252B6FA8DB31113FF2C1AF7F58029CBA6AB53AFB5056D1438EFA522B69958C37255FF1075FDB539E592A212530340369F5829DDA6C3975D5AA34B552ABDFBCACEED18AC5F22ABFCDCE356FBF7BE3F8F88F4BE950E0143D28520341791D62455879AADC51A5E09A74769181B9E2B27949C91EB4790B172FAFDDB670713E3B54AA9BEE6F79FB5CFFBE81923C32D38A1E0CD1540B50552EBA3CF1DEB17FEE906C05554A5AF6B96F2CB4DE99F7AFB76C6D62224C691B8499450F181125548102AA0AD0ACABC88B167D4CADBE70EBAD17A9D517162D7ABBAC0EC8758B572EBED357E093B4FC65D36EFAD972385CD9450F928FCCFD00BBD30E0120684E65A7D557AEBC44ADBE40AD4EAF5C3959B607C4E2FE5305E26E2F657792B0F74D960845374500AA4ACE44CCBF44AD4EAF5E7DE1D6DB84A54BA7E0801076651A81D7B4D6882B682010A04A5A6455E5AC7F2F1619A08F465B7DD0F6EC5355AC74CD5FA8CC7A81BBF19E5E4055965E7CE2C0DD5F706AD5540B50A5774D3B274ABEC8A05054DDA8D87A16B4E89DA6D487A9694DB58C35490C505574E59837052A6E2C6921A0A3C0AC32E22431405591CF89D7A2A33FEB7FFBF83B08CD43A8122E92DCFA838DE63F702BF66C5F6B2752A7DE86A39A53A7D1E5FFFAF03F4CAF1C737CBCD009A82A5F51F7BBA9FBDDE9549A8924A283312692906CF952CEBAE79C9227CCB279C796DD0607754E9D3DB778CAEC59F19907ECF7DD8F10EAEF3A0AA82A77992CA66A9FBBDAE74608B17196A113D1A11834E79F291E632206A8104D4E5EC70BB756ACBCE7CE86B576DB0A382080AAAB62E3DCB47E5876A7DDEEB4376CAE4FA7D2D1A1D84FFEF1A7A90F27E044B91A2F2B876FE1FD101CCF8C3E185F9846B7DC5EFF9555F7DDBF0A0E07A06A960B66EE9666268BA9B6B5261CA001551925399E1FE315E96538F9C16FCBDE40CD3FF51E71F2A4E9D429E2DC47D76F7BB1DD7E1F34020554E5AB322F119EA95080CEDD3607471F5FBA50B6AEEADCB9EB99938B4F9E5C7CEABD45703A01AA1493DD49468762B959565673DC82DDC30DFEBA02097E3EFE93B91A1997AA128925EFBD5B71F2E4E2731FE579D1E134A42D61CD071815A8067FDD777EF174DBF6B56552F922A484EE1D070BB45413278E94C3B19A38BFF0F447774C2CDB68DFF8D397FFF5C608BD3407A7A4DBEF95F764D37277553CC7234FA14F62236D0D9BEB1B36D723844607A362DD4309173D440763E1005DD3EACD8F53677EF9AD2B972E94F04975E6EC72B4B47AC5671EB8EBBEFB659D4570E30754CDA964C14099D625462C7A58DFB1AEB48B1EFEDFFFEE765069DB67EAE539B209217CF0C70E7309967D8A45064B6E7FE0965A5F918A0C78AEAC2BFE205725A1BC678D64173D883E2B3A142B0D0FBF68D1C77FBAF1B4F09FFF90BA7C1ABF270C3FC6EF7FEC7936CEB9DC2BC4EEEC25A0B3E7165FAAB87BE5BD5FCA5D64A0489A2909A82A6749B2C32E35958B3D213927E29AFAD2E8606C7430C69D306AAB26915362C7AE54ECD0E407318BEB4F2B56BA721FE460F748B07B58DCF1274EBB312EAD2627AFFB287DE3829B3E8F5FA5294919B28A442040152AE076A7C8AC916956ABA5BD59AC2F1523440359AD6C4E5DBD6EC76367C6630B96DF69BAD347D86BAF5F7263F6E3C5F8373A189D76AD1A915667CF2DBE38FF36ABB37E557DB3DCDF2D70EE11C218F10DA82A755725051A9C6427433372A7788BF5A5E2043D86664687620C9DD0B9D59AC9A98C7E7FF6ED73BF79FBDC6F9E4308CD5BB8F895917B8E05253064145A8D9FBD79FED22AFB035F76ADAA2A5EEC26398EA4CCA33F4015C2E9995BEC29DE9497124997E49299AC968138354D572E5DF8E0EDF77146DAEB965613E7179EBFE25872CBBD773DF855450633487A2249F3CE03AA2006162684DCB9739CCCBA988A2A5036D266236DA2D5D255D1033EA7E44A57B4128B0CEC0F7CD95E80819AFD8E28E5976D527B9592100002AAD83897DB7E4B16AC17639C41A6E821C925459FA555D143F138A5075A4D9C5F787E8A2C6A91413A9596CC339052AB37D0D3025025BD08A86D1971A6BE5493A65AC5E69456B4CA1419C8AAD2CC4F1CC69D4CB2993AB82A401562E35CEE3D3192E65C1DBF33B3A9562840173513AF0EA754A39556ADA024298333E21B069101AAA4EB157056F7541E8D3BADA956318A1ED4E4545169251619DCEC6DD5AA1594E49C51C9A63AFC180F4DE8015558FE5CB27D0243273499E29D5DF4C0C6D9508056A4E8417D4E294BAB4C95E6CDF7D6B994CE91CB55E258422AC697CAA973D0441B5085771E501E47EECC3A134988DB953594DD695FDF614759450F4C249187D5D28A5385D32ABBC840376757B2F0A22AE89D0DA8FAF454C87DBA48A3EA988E4EA6ECA207B1BE14BFE8415B4EE547AB4C95A65D6B03951F6524330C65DEA90A50957D2A48D42B505E89FB9E9012F2A8595741627D69A6E88189247230570F9CC2A4950A4506CAA04A2A5185935387FA4F40D5557152772DBBD32E9DAE8A247488AA6CAB95DD546B66D1837E38958356F9B582D25092892A49540913022CFF01AAE4B8748C7495513EEFCC4962EFC74EEA8A53D9B4FAC32FF1069D3705892A4095E2A794F42016B7CF5532A8CA768B62D143F4E5FDD6C977F5E84ADEB9F1CFFFEC87069D37151D94DECB8991A8024B8510F456C73F2170720AA38351837EFC3B1BD6EAF38DE11C76E3BA759C4FC74418B83C015532CE2A1B69932CD5C3B98BEA534B6C2BCE9E5BACC337E6F61975B886589DAB00AA6808000155D75046DA10499E58D160CCB847E052C5DD7A449561E700E174F291043124AA0055D325A6ABA4D20AD2250BA140D8A04760E5BD5FD2DB5B22AB48C97DBCBAD570F748EE071066427287830E3B9701AAB4D7A854F8867387376E0C68BFEFFEC9C9EB74F596AA0D1BFD25B9A464F613E7746268485401AA6631DB12A785C962923CBDA243B1A4615B0BF1C2ADFA8AFE0C8BAA7080967C4CADD420457E8C87E53F40559E79019C399D064EAEDFFE807EDE8CB5D2AAC90E706550758496FC7492650A90500754CD2E212548A606AA7D6EC9FEC592A7A96E754BAD4F3F6FC6B8650A6C9C95ACFCC4318CA34351B82A0155731922E99343D258B171CEA0FB4B97D8569C39BB1CA2BF02153C3022F998067F9DC48D734230AE3D0754155DA3180B2EB5183120CEC9AA532DAD06575588D2A9B464CD0A59454A0E6D034E01AA0A8D01ED4EBB642D68F8086DD0E4BAFD812FEB8453062D5318EE1E91ECD88973B783E80F50A5400C28E9DE1142C16E431AAB15ABAA26CE2FD43EFA3366E5673A950EF6487FEF92390488FE00555831A064E74C9C344AF8089D4EA58D7804CE5FD13EF23268A20AC752B91B5D9286113805A8C28B01A54E141B69936E339412868D69AC96DC72AFB66FC05A69954CE5E8538A582A8450B07B18AE444095B44247A437C7B46C6DC239718D68AC346F4C6E504B150A84252D95B5D22A39889B8D7350F909A8C212432730F60352256CACC6CFDEACE1AB1B74ED6FA0EBA8F41DAE5DFA0E370C960A5025C3C96320A6848DD5829B3EAFE1AB4BFA0E7D5A2AC9B24F6BA5559CCD91EBF636218CC216654095AC334FFAE65FBAC6EAE67BEBB47A6923AEFDA55369A52C55743006D34901553224A4049C1DA73829D2FEAEA386ABB15AB1AA4AAB4E7B464C540D778F2862A91042FD5D0370F501AAE409E7A4A96DAD912C074508F53C75C8701FFFE2FCDB34795DC325AA925CB25F214BC544123048195095C729C8E33436C33A05E984E1DAAE5B9DF5EABF28CE8E13BD09E73E449809B05480AA220AA7BC05D358F5ED3A6CACFCFAAAFA66F53BED49F659D59B4607A338AD5A70B637F0633C747D0154E529864EE034B1C23156498E375C7E5DFD4E7BD586CAA9A753694C4B558F81AAFE7D60A9005505083363859361315C7EBD62E53D6ABE1C6126F43C9E7AD62F1467B5AEAD63ADE44E1A7E8C0F0568B8DC00554537566D1D5873F48C955F577938A0B1CA14D8388B6393298F032B4B05960A50A58EB1B23BED38269FA113063A29551E0E68A044553A95EED98175D7D9B4738374A00D960A50A5A6B16AD9DA24D9CB588C1A0C348664CAEC015735537DBB0EE36CD36BD9DA84B3A009960A50A5AAB132594C38B75084D0FE6D2F18653570C567541A0C61A0917FA14018C704592BAD38469B8D7360A900554A1A2B9C1AAB6A9F1B27BF2EA484E7B6BD60880F6EBFEF7E753AEDE134C6D483D838DBBBEB30CE2371B2E908A1DE5D7D707D01AA94546F27D6298569AC0C94B43A3F45AAF02A86485489292A9C553FCAE3C0D9741D1D8A412D15A04A6125391E67FF848DB4E1745C4008F5771D35C4601B1586031A65E41F668A0AFF8E8579FF0301AAE429D83D2CD9C70A21D4D2DE4C56613991E71E3740D24A85E18086D8F78799A24208B56D5F8B954DEF3A0A3BFE0055459190125EC6BB0D3EB2F7219CD5C024C7EFD9F2ACCE69B5C4B6A2D89DF6F4DF4D6174308A599DE06E74356CAE977C183FC6435762405511151D8CE1142ED8481B6608C0C639FDA7D8E72FAD2A6757C5C659CCDA5D6BA515F37B7FB9B30FFA5201AA8AAB9E1D072547DA2084AA7D6E9CB56A841043277A761CD4F3472EEA70409C092EDA726AF7966731B1F2C8DE87703E4B742806336900554517667E1D21B4BE631D66D22A14A0F54CABA20E07D4B3A54AA7D2F89C6ADBBE166771409810BAF57D670254958E82078671C240849DB41269A5E7F285E20D07D46DA22A9D4AEFC1E614668A0A21D40BA11FA04A4DF576F6E18481F8492B84507FD7519C9EEE9AA848C301753BF24FE4146669027E8A2A3A1483DA744095CA290C0E330CC44F5A21847A761CD227ADEE7AF0ABC5E8B4A74F4B258B538499C04C5141E807A8D22C0C8CE2CD415ADFB1AE660DEEC611DDD2EAA3F48D8A3FA70E1355B23885106AEB588B59BFBAFFF1E721F4035469A36EBCD540F184C64CB18BB4D261965DF1E1808499D0DBC8BF249794C5A94D3B37E0B4A3420805BB47600F0DA04A33092961FFE3CFE33CD264316D7BE9517C5AE9704D50F1E1807AB3546C9CED5CFFBD62708A8D73B0870650A5B1183A8199B412698533332243ABFD8F3FAF9F5A76C58703EA2A5125AB7E0A2154B3C68BC9296142780EEF7E0602541557FDFB06309356268B09BF7C0121141D8CE96AE78DB2C301F5E3AA4281B05C4EF99FD988F9E0FD8F3F0F7BFD00557A51F78E83988183DD69DFF6D2A3F8B462E3DC9E2DCFEAA407C3CDDE56A59E4A3F23FF82DD2398AD5DAE9AC146173EA7FABB8E428A0A50A5230929A1073BC56E77DA1FD9F3909CD884DBBDE5593D2C0BDAEFBB5FA992856A1D447FE9547AFFE3CFCBCA229155247EA15C742806CD880155BA131BE7F0AB66282FF58D3D322241212588CB829A07834A0D07D43C51C5C6D95DEBBF276B2F1E59456E7BE951CC1D8BB2CE0710A04A55450763F8CB76D53EB7AC481021140AD09A07838A0C0724CC84B6BDF482DD239D6DDF939542AA59E3C5E7943021ECDEB217AAA80055FA55284007B1A728CBCD5BE92118546438A086C369F208FAD0277974199CFA3A700A50A57BF576F685B1F779D99DF6EFFCE269FC7AAB4C30A8551DC312DB8A33679717F8245A75526768466ED08710AAF7D7E1E7D11142FB1F7F1EBF380B04A8D252F80B82487E756826D8FCF61F7F37ACC9DED7A5D5867355E954BA67C7C1DD5B9E955B37B069E786F51DEBF01FDFB3E3202CF91543D7357DB619A75F3848AE7E73F4F5BBBF7097E5060BCE8317542CF85CF3BDE3EF7C30FECE07F82F313539151D8A31C712762789F9428AE8F2E579E8C3FFC8F18058CC7CEEDCF5735A2A8FE38B5FF9829ADF45B07BE4B96D2FBC3BFA9EDC5FC4AF47CF700A1A2700AA0CA6A9C929D9B46AB92FC9F1DC0979B103CFF1AFFEEBAF85F3176F77DFB6A062810A1FCD72F32DDC6BBD150B2FE787AA067FDD1DD5B7AB16F13DF7F80BE1003D353925EB170933D1FECF7F216B8B22700A0240A34A4809BBB7EC9595B6F03FB3B16D7B3E79EBE0816135E3C1428603AA93A8CA447C79A48DC4A204CA4B01A7C05581B79A537754DFEEF6B9DE78358E59503A331EB415BF5F5DEACCB98A8BB13C5C95B5D2BAE6AFFF47B121F5CA0B832F3EF1A33C223E2426D1776E907500815380AA32A595E5064B4DAB576EEA2A130F868FD0E123B4C96CB23B8B351879C5EA7B52B1FF9B07AADC8DAEE2357EC940EACD57DF941BF18941DF96EF7FAD7173BDAC381A3805A82A6B5A89A92B2B69652289A94BB2AF3A6142880EC58A0A2CE6DF879710E7E5A2AAA5BDE9A63B572AFE66925CB26FD7E1179F38C0441279402A13F4DD517D87ACDF024E01AA4A93564B6FB0C80287DD69BFFB0BCE7746DF9B484EE4F1A24505D6F889938BE7BD2B17557FF6FDAF1703523D3B0E1552CA54EFAFFBF3BD0FCB9DF1059C0254952CADA243311B6993450DCB0D96CF35DF9BFA7042EECAE03460057B463E7867DC4A5A952A6BB87E89ED32FB0B59A87237BA3ED7729F52B1DEEB03C77B77F5F5761E2E045299A04FEE21FD870DFFF8C6AB7138AB55D3F570085456F78E834C84D9B45346F5B3C962F23FB3B1B6D5DBBDE350DEF71521258402742840DB486B4D6B4DCD1A4F81A9F715ABAADEFCE542F3924BF8BFA24883AAE8502C3A181D1D8A15BE73A5668DB7AD63AD5C33C5C6B91E3925BE2040955125460D6D1DEB64EDFEA3BCD4775FF976FFBE8160F788DCC5C16B2326BE7FDF40FFBE01BB936CF0D7BB1AEFC97BB8F1F92B0E337A03FFF185745360E36CF848243A1855A44D1D5945AEEF582BAB1C21C329D8870CA82A2F5AB171EE91BD0FE3F72F16D5D2DE5CD3EAEDED3C8CD97734F75527762971FB5C9487A23CABE4763BB03AEB11F7063E1DE4FAB8742A9D38F61613493034A3948B21CC44CBD6A60699119FA870807E79170C1CD546F37EF0B53D988382418A8BB0108FEC7938BFB088A19942E2C1B9DE0FE571C8C2D65B3F6CADA8985EB67EE860E5A9F7164DFBCB7A7F1DCE66BA62E0A9C0884F54EFAEC3C103C370D282AB2A47092961F7D7F7B675AC6BF0CB1E06A3543C38EDFD44076362E301115B76A7DDEE24093331174F3F4ADFB8B2E234CE9357CFB145399D4A7327C6D838C78FF1C5C05381111FFAA4A90B24A7C0558190DBE7F2EFDC282B75957DA90F778F2808ACB96423AD56D26A77DA33E422CC8BF8DFF65B277F2AE9AA0833F1BD50A778A60913021BE7D8382B4C082A342120ABC886CD75B2761D5FE35E230918350AA8025D03824D3B37E6BD46A61AB0A669D1A28FFFEAAFDFC50900D517E571B46C6DCACF4989EAEF3A0ACDD17522A8ABD24D3038218403349A372F3F5A2DA8584079A92FFCC9030B2A1624395E35604D4DCD5BBDFAC2E225D7A4AB727756500752FE9D1B5ADA9BF32EC8E0C7F8DD5FDFFB9B81D7E1CC045481660F37A243B1BBBF78577EC1A008AC86CDF556D2CAC6397580B578C9E55B6FBBA81354B91B5D5F7DFA4F0A81144228D83DF2E2133FE261781FA00A9443A90F274247E8A94B5385144CDA9DF686CDF5A4939C9A9CCA63CFB32C4D4E5E77EF7D296D5165ADB4D6B47AB77CFF6B5FFCCA170A81143FC6EF7FFCF957FFE557F96D2404154FB002A8CB603025F4EF1B880E4637EDDC58C8DEBD6A9FBBDAE74EA7D2D1A158F0C048DE5B73726B7C7CE1E4E4FC8A8A8FD53F5084997037BADC3E65BA3504BB47FABB0620830EAE0A24DB5EBDFAAFBF42F3E6D99D6421ED3D17542CB03BED5FFCCA1FD4B47AC5A7553C30B4DDF0FB952B2FA9E9AADC8DAE2F3DFC875F7DFA4F3EDFF2B9C25B35B071AEEBCFFF4F1ECD4241AA0956000D201B696DD9DA2C8246113134130AD04C24A1D45D6AF5EA0BEBD68F67FE58BC1540B28AAC6DF5BA7D2EA57A070A13426F671F3448800010A480921CDFBDE360E848B8656BB3223B7E292F252EE127B9647430C644124C245188D53A758A28DEC727AB48CAEBA03C0ECAE3C87BBBE2ACEAEF3A1AEC1E86880F5C154879D5B67A5BDA9BE5EE1CC40B8258864EE48DAD0D9B4EDF7AABA094AB2A1E9E448503747FD74012D6F8C055818A24B1914B31806577DAC57543115B6C9CE3395EAC78C0B99931274D1954C9156126EC4E927492263341791CA4932C069EAEBECF48A2BF6B0046F501AA40C6065636B6AE0D429333C9958DB053EF49C780D64AAB8DB44E675301D5E4002940150880758D6CA4CD46DA7263E5CD7F6E9BD669AFE92FFEE8CB8F3DA8F9810A07E8D09130400A5005D21E586E9FABC15FAF48D23D6FCDECB4F7D92F556BF87E84092114A087BB87212705A802E94562F316CAEBA85D53E3F6B9F2DB9753A096DC722FFAE88DEC704F6EAF3EA5C48FF1C1EE9150200CAB7B802A901EC5D009864E10BB88EA4657BDBFBE78730067D55D0F7E953D7830F3C742DA1343AC07025495BE32131FEC4EB2A6B5A6DAE72A76262BA3F1B337AF5C7EB5D39E9AD1281BE786BB8715990D01025481D4161BE7D8CEBEDECE3ED598B5E0A6CFA34F3AED156F8A72F6070C1FA1959A0D01025481F4C52CCAE328526C78F3BD7593A19F2284DC8DC58AFEC46A89E8609489248050802A5029330B21445888EA4617E5A128AF4341ABB5625555ECDF16A32224AAD838C74412D1A128E4A10055A03252269F8510B29156CAE3209D7645DCD6C5F9B721F451E1892AB1053B1349301106F0040254815092E3931C8DD0D5EE0294D761ABB4924EBBDD498AE36A643D9BD5597FC3F157F3E87CC08FF16C9C13274470710E823B10A00A944B0C9D6010CA904B84176126C45935A2EDB291D6B9C2C655F5CDEFC53FCCF5FC59736B8409818DB3424A80D155A0DC82CE0AA042D5B0B9AE6D7BAE59A46C9CEBD9711060042A44F3E110800A942483440305070A04A8028140802A100804025481402010A00A040201AA402010085005028140802A100804A80281402040150804025481402090BEA4D976E5994D42325B6125959E10B8B9376AF0633C6CCA0795B972B4C428F042D36A9B941AA8F2EFDC483A2BB51A5E226EDC470825C7789EE31142498EE7C778047BD3404653E6069FF9411CFB7AF587A28DA4CE2D8666C247AEF63E3336AAACA466439610429997CE316C339D4A8B770F116722CBD8131CCC140069E286AECE9DF63810428485D0F0F2C102A8978A067F5BB201A0AE64B298C4B9C1D46C770C841013498866188C1848418B24C66256D26AABB45A496B1EFD08752236CE02AAB4BF6364FE9F51924BF21C2F7686632209F05F2049AF44569136D27AD52E792938267A4415CFF1C8535247CD46DA6CA42DFB8413E1C544126C9CE34E40B35D704C0E6BA555ECF80C60320CAA9263A57FDD4E839798FC027295159B482769BFFA9FBDDC3EBE0A51050480459198FC9A462E71C641E2184CAF0336959A5448E002AA342057924B3291044327005B86C3D3D5FF20A62BC90090E79270A067468BB5AD35196CB1712E1149C0DA22E009A425AACA21575520B632712213493091446C28066E0BF0641409136A2C7F6B1900CE35D42BF7B02FB10265AE7FCD63C4A6AEE2C46A9FBBDAE75EDFB18E8DB30C9D081FA1C16AA923C242B81B5C94D7E16E746955F6AD703493738799586A23F72A9B75538E3AA7A81AA862E3DCEE2D7BC52A70D53DCBD5236EABB45A49DBB4635DF8B0F2E2C9EEB4DB9DF686CDF5E9543A3A148B0EC6986309A8DE2AC271261D1E4775A3CB10062A53819C5D8ACC4498AB3FD01A0CF4A4BC0E754E4B355025A4044D0E22BA3AE29C4708315287FB138AD9C5FB897EDC99C962AA6DAD11135B0CCD8C0EC5203C2C5CEE4617E571B87D2E1D1688674A8B3318D2E4368F1B1BA97569C30AE035873B3A189B1E4E5A08CA43895E0C7F4B7AD1EE6014E5A5C4F03014A081597958809A355EFD84784C2421FA239E4B66F69FC2D704A8CAE7FE36F3BE21069576A75D2C47D6248AB43BEDEB3BECEB3BD63134130AD0D1600C62C3DC515ECD1AAFB61E8A1FE3D9ABB575AC30A1599C01A82A23894165F6A926EEEDB23BED94C7A172E49829D71A1D8C460763E123347C41D9DF8BABD1D5E0AFD384506C9CE3E25C728C67220C1B875DA2802ADDC02B133C6693CB465AAD955615DE83B874D8D6B1363A140B1FA1CBF9A64D58889A35DEDA56AFCA45E4229BD8139CB87A0BD705A0CA60E4222C84DD49521E4A2CD529EA4B6772F0492E19EC1E091FA1CBEA666E7792F5FE3A7109429D988EA113C026405589485C00CD9CCA94D7211A2EB15D51D1621FDBFA8E75EB3BD68502E1923759624954C3E63A156C94882726C23011D81405A82A6989D80A1E18165D00E5A58A8A2DD164B171367860A4F4B2EF36D2DABCB5A9D82B7A80274055B94B5C12CA60CBED73BB1B5DC5A887B03BEDFE67368AD5A4035D474BE07A13B351C5ABDB142B9BA28351C013A00A340BB6FAF70DD8482BE571B87D6EC5AD562693C5D04CFF3F1D35625428C67A2DED4D455AD4E3C7F8D1C15874280AB92740154842498E4F7257E77FB87D2ECA4355FB5CCA2E23525E6A9B973216B0080BD1B0A9AEDE5F578C588F8924A243B1E860140C14A00A948FA283B1E860ACB7B34FCC6A35F8EB14649608AC2497ECDF7754CF055936D25AB3C65B0C4889781A1D82025A401548D1F0307860D8EE246B5A6B14F45936D2E67F66634B7B930E812566CD152F3E60228970200C840254818ACCACCE3ED16735F8EBDD3E9722F9AC0CB082DD23C3DD2325092936CE858FD010E501AA406A33AB7BC741B403B97DAEEA46B722CC12ABB11AFC751A3A2CC242B4FC6553C3E67AA59E901FE343013A1C0803A10055202D25E6B3885D4475A3ABA5BDB9F0C0507458B5AD5E9593EE8A27CEC3013A74240C6B79802A908E24A48450800E0568CAEBA85D5353D3EA2DF00933AB84BDBB0EABD0E6B1668DB7AD63AD2290126D54B07B185251802A907E2556C3BFBCABAFB6B5A6F01543CA4B75F43E190A848B5738EAF6B9DAB6AF55A44E2A3A140B05C2D39A8E810055205D9BACE081E1E08161B7CF55DB5AE36E7415F26C62E168FFBE8160CF888256C5EE24DBB6AF2DBCE25C981082DD23908D0254810C2C31936523AD2D5B9B0B8C0A5BDA9B6B5ABDBDBB0E176E5B94CA9DF3637CFFBE01B15C1604A802195E498EEFDE71B0BF6BA0DE5F5FDBEACD7BADD046DA1ED9F3F0E860B46FD7E1BC2D8C22111F400A50052A6560F576F6F5770D34F8EB1BFC757903ABDAE7A63C8EFEAEA3722BB06CA475D3DF6E2830E2632289FEAE0158D70354814A5C424AE8DF3710EC1E2E24EF6EB298D677ACAB6DF5F6EE3A8C1B3F6E6D2AB010012055CE9AF783AFEDC93D221454DAAA6DF5B675AC2BA47CF4F8BFFDE7BD7FFCD91C0F60E31C615E5448C4C74412BD9D7D30BD155005A82A6B1116A2C090B07862E35CEFAE3E7052204015E85360ADDFBEAEF0DA51A504897350B6AE6BFA6C333F06D52820343539254EBB31994DDA4E661526849FFCE0672FFEAF1F41C407025481E6C4447428C61C4BD8489B8DB4AAFFEAAFBC30F8E2133F82880F344D0AAC00CE1C18A5ECD84E715276F6DFB0714E9880ED5D4514432776D37BDD3E977FE746D512584C24D1B3E320549CAB20D2499AAEFD5A951DFB36F30A4D4F085C611EF9FADC9F24F30108CBA74181C94C909A0608334FF14F0F502A8D104A8EF13CC72B7280CA59D1C1D8D391EFB46C6D6EF0D715F585F831FEE5CE3ED8BB5788083391B9423397ADFD2EBB78A7516D74AEDC6B569810D83759F1E7CC659BE4F899A1DEBCD0E13042C84A5A157743FAB20991044288E7F82497CCD834584FC094DD496EDAB9B14809AC60F7487FD700744190C52311462289F4862105C5C5B9F4848010626866DE952B57CA3DD8892444B48B5087E8722E356CAE6FD9DAA4E0CD0CAAA5246334CAE310039A12E611A6005512FC62E35C728C872852948DB4B675AC2BB04F8368FBFBBB8E8A031041A25712631ACA4BE92DC102A8329E1765E31C1B67C5890CE5ECBC0A4CB73391C4FEC79F2FE788CF5A6915D9447929B04B80AAE28A1FE3931CCFD08C48AE722BF8202CC4237B1E96BB6C54B6668A7492AB3D0E2B69B33B4965D7DA005520D9E462E8041B674F4612E5132DCACA5EB171AE67C7C132C94C89311DE571505E0AD804A8D2AF984882A119269228F950D1EE241FFAC72D2B6E5D91FB61C1EE91DECEBE92B74E7627B9DA43D99D24249B0055C61317E74E4612D1C168A9D646505EC7B6171FCBEDA73ADBFEBE243FBBB5D24A791DAB3D94520319417309FA55A971B3259DA45845191D8A31345356412242A8C47C256126C4C86EB5C701EE0950559A7237BAC4957E6142880EC64E4698E8600CCAB88C72CBA96E7441EE0950555E22CC444DABB7A6D58B76222ECE8502E1D1C118EC1BD76378EB71B87DEE6A9F0B4A0A005570BB26DB3AD6B575AC0366E9CAFF56FBDC908102548172318B1FE3470763A14018AAE455B6BA94C701840254817065ADB436F8EB1AFC75FC181F3C300C3E0B3C140850A57766893E8B8924C411E7908357F896B0B91EF250802A9062A23C0ECAE3103A84E8602C140843FB9A02033DB7CFD5E8AF8752034015A858D798B86EC88FF1A1C3E1508086C0502EF16B5B6BF433EA0204A82AFDC8A5A5BDB9A5BD391CA0C16461DAA807DB9B21D0035481B49168B2B83837D43D1C863954B331BD61737D6DAB17F2E5802A90F6229DA47FE7C607DB9B4387C3C1EE1148BD43AC07A80219232AFCF9BE81B24D63D5B47A21650EA80219262A2C4360D5B47A212105A802191558E59077074801AA40A5002C2692E8DF375092C0024801AA40A523CAE3D8F6D26325062C8014A00A54CAC08A0EC55EFEBB3E43E7B00052802A50E94B6CEFD7BF6FC088650D94C7D1D2DE0CCDED0055A072514B7B73C3E6FA973BFB8C52386AADB43ED8DE0C7552802A50D9893013FE9D1B1BFDF52F77F6E93981459889067F5DC3E67AA838075481CA57A493D473020BD252204015E853651258FD5D47F5C3D0F51DEB202D05025481A6ABA5BDB9DAE7D6433CD8B2B5A9A5BD19BE115046F3E1108066C6836D1DEBB44A0C914EF29BBD4F02A740E0AA40D26AF0D755FB5CDDDF3AA8B2BD023305025481E4C95A69DDF6D263C1EE91FE7D032A945F511E87FF998D903E0701AA40FAB5576D1DEB1AFC7570B4413904B92A1096BD6AD9DA548C27173353C02910A00AA48C5ADA9BB7BDF498B2015A4DABF7AF5E7A0C7AE0810055202545791CDFEC7BD2DDE82AFCA9C44279FFCE8D50800E025481941761261ED9FB705BC7BA0283BEBF7AE931D8CD070254818AAB067FDD377B9FCC2F1884A00F949FE65DB972058E02280F091342F7B70E468762F8BFE2DFB911CC14085005D240DD3B0EE2B49121CC04982910A00AA4A5C201BA7BC7C11C0F209DE4E69D1B81532040154863458762DDDF3A386B51BB984487953E10A00AA40B7171EE075FDF3B8D5635AD5EFFCE8D707040802A908E244C083FF8FA5E2ECE897F84BDC720401548BFB412970561B10FA4ACFE3FD88457538FB354970000000049454E44AE426082',398,331,1,1,1,1,0,'','');
INSERT INTO "organisation_looks" VALUES(1005,'#A34700',X'89504E470D0A1A0A0000000D494844520000024E0000014A0802000000644247290000524A4944415478DAEDBD7F7C54D5993F7E13323178272663D51BA121C944DAA4D599C426D6446B0634E082DB4C8A1F6C5D3089EEB614B404E927B25F6913ECD2152C9AB81A61772B1341F75B2BCDA42DB410C54124692585C9D02EC130C3C020E422650632032113C8E78F2B634C6626F7C7B9E79E7BE779BFFADAC52473E7DE73CEFBBECFF39CE747D2E8E82805D022F61FECED39D80BE330294A8ACDA5C56618070040C3488121D02AB6FC6ADBEEBDFB601C26C5D2C71F03A9030040EA00AAC491A36E18043E987E6B160C022A9C1A6077EFDDB7FF40EF603048FEDD46B638A577165114555264821904A903A80C9F9C1E8041E0836920752830180CAD5EBBFEBD0F3E54D13D7F74C0F9D9BF7ED9C6FDFFBBEE2C2A2D36CFFED63D5F9D990F730A5207201DFBE1948E376ED0EB611024A263C7CE752FB75E180CAAFD413E3AE0FCE880F3D55FB6DD90AE9F7DDF3D4B1FAF9996C5C0FC6A00C93004804446BA9E86FDBB44ECDEBBEFD9B5EB35A0736371613068DFBE73CE824757FF7CFDA901166619A40E402254715242020A66DE06832005A706D8D56BD76BF80141F040EA00E4A2EFE3A330087C30FBBE7B6010A460B5E6ECB95882F770EDF721A419A40E005025EEBFEF5E1804D138D2EFFE3CB243EBB83018FCD1AA9FAEFEF9FAC16008A61EA40E4004B8E069C024A3546C86A00349CE83FE84731ED8B7EFAC7BF2E923FD90C903520700A8044B9FA881419082F73E4844875E5FFFD1BAA740ED40EA000400D2A2F99874502445221236FAE9C26010D40EA40EA03CA66531E97A1AC6014C3A59919EC02989A07620750042AC96221884983A07752F51A020B1531241ED40EA000448DD9DF02A8FB5093083498704E027E7D40E623241EA008A01C2E8A3E2AB33F35F7EFE67300E88B653E039A02E0C0697FFEB4F611C40EA00CA605A1653356F2E8CC3389DB3BDF2129C62225C6350568DA2A88F0E385BAF158C0680D40170C30A52073A2733EE8223618AA228AAF5F537E0D00EA40EA00C4A8BCD60D871A89A37779BED3F41E790032AAB45B0EEE55618046291343A3A0AA3A0610C064373167C2F918FCDD3F5F4DAD5CFCCFE16BC91E542D9DC6F435C0687CDAFBC0891BD60D5019479D1DB5E7929611F7FF1C205BBB6FD0FE89CCCCE832218040EAFBDFE060C02587500C5D0B163E7B39AEEB4321155F3E62E7B02FA6A92BEBA162F5CA0940BF4D4E981BE7E775FFFD1BEFEA308AD5230ECC80474214F94F7FEB45BB37EB4EA279A7734A5EBE9D9F7DD0B2287D5AA939072F0C9E901C584A1D85C1591BD01F6D97F5BB7FF60AFF4AB6EF9D536903AB0EA004AE2D400FBD4AA9F68354E6CF6B7EEB9FFBE7B200C47112CA8FDBEB8757543BABEEB8F1D843CC5EEBDFB9E6F7E557A0BD6EE9DBF850028D230A5A9A90946214190AED73F62FDC7E9B766A1F5D828886959CCECFBEE7D6CE182B5AB9FB1CE9B0B2DC59582F7B8CFF5B7C3223E787978B8F4CE2242AAAEE4E5CCB0CE7FF0ECB97312B783E6DB0BF37266C0AA00AB0E40C406D6BE7DA7EABA2AA7EBE98299B715CCBCAD60667EE99D45E0A52404FB0FF6D63DF9B4B8CF2E5EB8E099E54B897A9CBA279F96E2CCAC9A3777EDB30DB02A40EA00A4603018DA7FD0D9F7F1D1BE7EF727030384F836A76531916D7EC1CCDBD2F574C1576E4BD7EBB97FC3AC9109D1290705336F7BC7B689345ED43EB942341D88F2CA0240EA002821250C6FFAAD593BDF7913C650D5F8D1AA9F8A7612ECDAF6166906FAA9017641CDBF88F6F36FB3FD27944C230A9057074083AA7973459B5C9F9C1E509D2B15300EF74BC819D87FC049DAE34CCB62ACF31E14FDF10B89DAB416A40EA07DCC96D04BE1BD0F40EAD40D29290764CEFEE247166849BC41EA00003490525DFAFDBDFBA0B894AA21A5CB418FB397CC27820C39903A0060C2BEBED82CFAC4E5C26070F7071FC218AA1AA2BB1C5C180C2249DF9663498BFB601F743900A9036818F7830F338121A5C4D76E22673F3D5D2FEE83837056075207D030A41C6FECDEBB4F7AA10A80B23690E8D02432AD3A284A005207004481C4B6D4EF810F53F56A5724EE837DFD4709DCE8F4F51F853905A90300A2404A704AC78E5D3080AA86C6520EB6BEFD1B917B3E324A9D0140EA00F2499DF86CA4BEFEA347E03C5FD5569D86520EB6BCBDED93D303E23E3B1D4AD681D401B48D743D2DA515AA7DC74E1843F5423329071D3B76AE6B69850905A9030062428A170BCAA6A81D6A4F393835C02EFFD74689AD8CA558B700903A803A0045C212192A4D393835C076FC61D7F27F6D9CB3E05189E151E97A1A72CF4903742107C8F4BEBBB743AC2BF2BD0FF6497181029405977220AEF60D66ABEE48BFBBE30F3BFBFADD7DFD472F0C06112E7E5806207580848075DE5CD152C71509837E3D6A56BB2271A639977220779783C16068DDCBAFEE3FD02B3AEA243EA438F00132011C9800B9B6F650242C614172CAC1917E77DD934FDBB7EF9449E72486650140EA00AA7BDF4191B044DDE8909A7270A4DF5DF7D4D3B2268683F712A40E9058802261090B32530E0683A1BAA79E46782617D5A45BB57C192C00903A00BCEFF8EFEEC187A962109872B0E557EFC8AA731445AD5ABE0CCE9841EA000907281296B0202DE5603018DAFAEBDFC8FAC8A5C5E62A090B1E00520750AFD44191B00405695D0EEC3BFE88C1A4837907A9032422A0485862AB5D91E85D0EF293DA4199756EEDB30D52DCF500903A80BA0145C260EAC51876E4753988AF73E0BA04A9032434A04858E25A7524A51C88ABDEC207CF2C5F0A3A0752070048CA3482043BF582A8948369B7CA5281A56ADEDCC50B17C05C83D4010092E230B9226130862A05392907F7A3CEEC4ED7D34B1F7F6CEDB30D30CB20750000454191B08436E84949399896C5202CAD595A6CDED6F65F4B9FA8812906A90300D0ECA9C187A9EA5D0E3929075614276AE97AFA99E54B37BFF2E234E833AE2A248D8E8EC22800E4C6A90176CE8247457F7C196C9F550BFB0EF18595776D7B0BADA23CBB767D87840C96AA7973973D51032207520700C4C482DAEF434A384010E408E217B10EA765318B1F59609DF72014FD522FC08109C0042B04640304420EDFB5ED9597F8CB67D5BCB99B5F7971D7B6B7162F5C003A07561D0030390683A1B2B9DF867100F0C70DE9FAAE3F76C871E5FD077B5B7FD936F138B0B4D85C30F3B68299F905336F83EA272075008018FC68D54F21251C20089B5F79B1B4D82CDFF58FF4BB2F04831445DDA0D783B66918293004006CB8FFBE7B40EA0082B0FB837DB24A1DC85B8200CEEA00F820A548182041A50EF64600903A80EA301B75D10A80B6F1C9E9810E68700100A903A80B52AADD031213EB5E6E85E27000903A809AB0FF402F0C0240102E0C06B7FCEA1D180700481D40253A77B077CBDBDB601C0042B1F5D7BF41DEAC1500520700A0C76030B47AED7A18078038C3EED55FB6C1380040EA00A4A3F5976DA26B2102001D3B7642613900481D806880EB12201DEB5E6E85410080D4010805B82E0148F0D10127F2CE3E00903A00000DC075094005D8330140EA0024025C970084808C72803840B967808C180C861EAEFD3E98740084B8215DBFF39DB7A0C21C00AC3A002900D725003920A31C00569DCAE07A730D4551A974E68DF945E37EA5A3330CC622553FDDFE83BD754F3E8DE18B4A8BCDB216BF070835E5E57659DF90AE7FC7F69FD3B218203B00A44E05D8FA60D2A47F4333B97A2697A228C66CA1284ACFE4EA99DC5BEEA820FF7D87CD75091E2DA2B0AEA515C3E96CD5BCB96B9F6D00B20340EA34B2FA6321559F693016DD985F4433B937E617198C661D9D9968EFBB08162F5CF0CCF2A5B0A212C794A7286A9BED3F55D46D4EC36407A9034C82F69ADC107B1CD5D5682637CB6C31188B185385B2FE109CEFBB08E46E570DE083876B7FD0D77F14CF77DD7567D1EBFFB12111A48E64B283D401264767838575ED91E9E28CC9C2982DA67F6AC4FC504A455D16CCBCED1DDB2658540A62CBDBDBD6B5602D68A2A2FD0D5AA99B68F329427615012230C7231C0A78DE6DEB7EB1CEEF71AAFA415897C3BD6B33FEEF552AEAB2AFFF2824F029885303EC6BAFBF81F94B2566947364DFF35CB5AAC93E1C0CB02E876F5F3B2CC238488121E01062BDBEEE0ED6E5F075D9B99FE8AECF2859D2ACEA87624C16CCDFA86CC2F86BAFBF619DF720C4A72882752DAD17068398BF94CB28AF9A375704D97D5D76D6E5E07E62309AD5EE06C44F76903AF5299CBBD3E6778FDFD6B187F6A8FDE9B2CBAD38BF4EF15A97170683ABD7AE6FF9F735406CFC5B9CF73EF85019897DB975F67DF7F2D9DF8458AFFBDD365F973D0AD9AF699E8AA5CE0C520752170D9E77DBDCBB6C7196B8DFED0C8702AA8E74CAC2BBD143E2BA4CD7D383C190E88FBFF7C187FB0FF6427C0A6628B8C5E132CA973E5113EB0FC2A180AFBB233ED959D71E20BBB6917067757E8FB3FBC5BAB71F3674FDA276D2AD5CC499A946608E4846E2BA5CBC70419C7716F9AFDDC484E2357162F528E7C8DE5E93C787EC036A36EC20FD00A4EEF39D5D9FBD65FBB2E2ED4B8BDDBB6CC3C1009F4FA97AF5E3F4DD23715D4ECB62963E51B378E10289C9529F9C1E68858ED5B8706A806D951C8DF2F2F3CF4934ECC6F628E7C8DE5E932788ECAADED7C2411D481D150E055C6FAE69AFC9EBD9583FD1471F1FF26502E058FD187DF748F6F56B573FC39DB8AC5ABE4CA66D3E0039A46F71162F5C30FB5BF7080D2D1907AE477988F546C81E62BD44915D4767C87771CCA7F220756421C47ABB5FACFBD502836B4B13CF9DDDC42BA8370A199BEF1E95EB3272C0565A6C5EBC7081C46D3EB8313160F7DE7D1F1D904490743DCDB9AC572D5F262574362379E8B7CF56B5D7E44921BB5075148489A52FC1AA03A9930AD6E5E07CF4EE5D36E99752E30860F3DD23745D8EFDC9D2276A24E60C7C74C0B97BEF3E60B8AC532F3D613CA270E97A5ADCFE66464A607EDAE11FD25DB75EF89BC49BF175DBD538118C098A644E0EAD456086586FD7863A84FAE4EBB21758EB057D241C0AF83DBD41D61B64BD1445B1BD5FB819BFC7296ED749E62E0FADEB72EC667FD5F265CF4A13D1752DADA5C545906647ECD497169BC7FA2D173FF2B07DC74EFE9E67664AF0FEEBFA674CF123DB22F73A80EC20752A1039D79B6BA49B7113ACBA493CF8670EED190E06CE799C21D61B1CF0126205E2F1DD23775D8E45D5BCB9F61D3BF71FEC157D652E3E05CA40CB8123FD6EE953BF76F533E3F637CB9EA8E1B3BFC9481EBA37F5D81DBAD388C97E882FD9FD6E2757A3840CAB0EA46E7268A106663814386C6FE96B6F96690355D1D89E5D661DABA9ECA13DACCB31D0EB90D5B92F058BFE28FBB422A975392D8BD9D6F65FB10CAF5303EC9C058F4ABC4F75D5BF570B1E7F6AA5C453BAA58F3F1635B16441EDF78FF4BB637D2A2D69A424D5776FEA31999EAB72FDFB63952342765F971D837D462CD9C1AA531E7DF616D7D626595721DBEBB8D15844BEBC7DBE3B9E769BDFE394BBD091EDB91F16F8F7FE3D296F6854FC2A9AE8BA1C27844B1F7F4C622CFBBA975B5554FF5E15E8D8B153A2CE4DCB62163FF270D45FAD5ABE2C565B8C7BAF3B56A23B99961496EFD17C5D763D930B641F074FA72D78E678A175B97AB3F7D46DD5B12E4767C32CB9BF2559977A353CACBAC149D56766975B199385B9A3826672D15E7CF7DE7D87FFAD3223E9D2F9D1A9EF0DCDFC78E4261117E1D3646E30185A50F32F123307D63EDB2031961D307646E63EFCA8C472972F3FFFDCEC6FDD13EBB7754F3E3DD1713D2325F0E8D40340F6A8E07AFAC844F67028F0FBA5C521D64B33B9254B5E1AEBE202A9C387AE0DB59E4EC8179E0486FCA2FCCADAECB22A2434180C86563FFC8D52EA48E42727AE18B60F159EBF9A26685F1FC775394E567FB4EAA7526E18DA9423C4B36BD777ECD829E50AB3BF754FFC9CF1588EEB05530FCD4CF914A6800FD9F32B6B505960AEAD4DAEAD9FD795654C96F2959B910BAADC98D2D4D4A4EA79CD325B3EDEBEF16AF8322CF13818F20F9CEAF9639FBDC5EFE9BD1ABE2CD1DDF1FFADFEC9D707FE90927435F2938CE4A1D2541F95449DB99A3EC22F83E5E5E77F969793CDE72FF37266F4F5BB8F9DF089BEE1CBC3C367CF9DBBFFBE7B602548C4FE83BD12130CD2F5F47FACFB59BA5E1FF76FF49F0CB0134FEC4E5DCD30E94E8F5D78805864FFDBDBEB90909DCB4EBE323C34F6279E77DBAE842FAB2B1C46F552372535ED6A7848D5654D70E282AFCFD765EFB3B75C38792495CED40BDF9AEDDEBBEFD8FFAC9E3EE5FCC45FCD981228D49D3973357D52F36EF1C2050BADFFC8FF4BCDB77FCDBEE38FC3C3E20F698EF4BB4BEF2C9A7E6B16AC012958FEAF8D67CF9D9372857F5EF4BDD93CF61C77DD59F4B6FDB7E366FCF2684A4AD2D5195302301178C84E5154CFA6FAB37D7F1EF7C32BC343ACCBE1EE6CBB31BF48AF12F34EF552C719D4EE4E5B38741E16374F5C191EF2BB9D9ECE367767DBC533C733B20B52F5BC7C1D83C150C353FF3C7BCA5F63FD415AD2C81DBAD3D7258F1C1BF952ACBF9996C5FCE2B99F5C979A2AC414D00F0F0F4B493CE0D44E90BE02C661CBDBDB24BA2EA765312F3FFF333E7F795D6A6AD4193F71C57047EAE9B4A411980EB9C94E5114EB72FC65D38A58BF0D87029ECE362A294915E69D16A48EA2A81BF38BE0C44E04C2A1C0D9BE3FF5D95B42678EF3D9F73534AE2DF8E4B719C943F1FF6CFA940B3375674F5FCD088D46D133FEAECBB128BDB3C8BE63A794FE3E67CF9D4B4FD79BBFFE359877113835C03634FEDBE56149211B2F3FFF33FE8675C15766FEE1DDDD1367FCC2D5A9853A28702A89EC7A2677AA61F289E8DE5037690C2AEB72F8BA3BA6973CC85F4141EAC443CFE4FADDCE0B278FC08216076EDFC7BAF6E899DC5882B77BEFBE77DB36DC9D7A9CD78C240D17A69C19A1A69CBA72C3D89F0B755D7EF1DD779B44ABE2D0FF1EFE870766C73F280244C5EAB52FF4F51F957285AA79730595FEBA2E35F58674FDC4EA6E7FBF7AFD8C94C0A4FB2D401CB2F76FDF149FEC1445793A6D7DF6163E171CF20F78DE6D9B923AF5A682BB41EA64C7CD8577F39C18402C84586F2CC11B0C861E7FEAE9AA94FDFC7D472949578D297F9F9112E81FB9998B5511E1BAFC82B1786B56D46805FEB83C3C7C6A80FD870766C15C0BC2FE83BD2FBDF65F52AE90AEA737BDB84EE8D417CCBCEDBDBDFBFE7E6E7CE9AF13570CA5A93E981799C8CE99807BFFFD7BE15080E7D5AE0C0F9DEAF9A3DFD33BBDE4C129A969043EAF76A48E339F213E05210792929222E15B0D8D6BD38FBF5F9822D87194913C54A43B75EA6AC6F9AB69E25C976311355A41108E1D3F01F12942F1F8532B07839212E956FCF05FC4B58637E6CC9868CA5F1E4DA19228884F4148F6EBF4861BB20B223FFFDBDBCF9FECEE107AB50BBEBEFE1D9BA6953CC8C73B8A199AEA6C50585D4F3339B07C91807539BA7E51DB5E93E779B76DF7DE7DFBF63AEE49F58ABB545A52F8D1A9077EF8CD2F897BD98D330EA04D3966482FEBFCD599F9A2BB3295169BA32E9B9EE1ECCBA329303BA8C8EE58636DAFC9E37A3B70BD6DC55D6A3818D8BEB4D8D36923ED19B55003732C7CDDF63D6BAA61EDA2C527D44DE74752BE9622B58341FE9CDA921FBC243DB3357E99443E88558011300E2494218D750F77E84ECF4F3B0C7384168CC972DD0D5F3AF1E136E9642F7B7A3358757221BBCC9A3EED3658AF68319D3A2B5DE7288A72EFB2ED6A98C5FF0020167EFEEC33522D95D7DF8036E5782CE0C50B17482CB73D2D8B895AD7ED50F8D6F3A353618E905B78D2758E23FBF665C5D2C90E52177D92B62F2B1E3C7514D62BB1F0BB9DED3579127BBB4B7188217C896B1E089B8C4BC4C41EE533520275F4FE8CA44B304DDA263B48DD17100E05BA5FACEB6C98E5773B6185110E24DE7C68532E37D036199788B13DCAD39246E6A71D7E74EA01267910A62911C80E52F719FAEC2DED3579C89BB2026445D7863A2904E0DA944BBC87752DAD5272D2B50DE44DC62562F1230F4FCB624A524F2EA1BB91376505904C76245077B24188F5763E33CBD3691B5B8D14A016F8BA3B42678E8BEE095230F3B6FD077BA51CB90D0683C3C3C3F7DE5D0A73310E47FADDCF4A76F0DA5E7D0961B6FEC593FFABDFF752DEE5A350EE59A56457B68458B29AC7CEBE7D5931782C550DF72E5BF78B75A23FBE76B5D4F8942D6F6F9318CCA949AC7B59AAEB72E9E38F4DCB6250DD8FA7D3D6D930EBEAA730532A866B4B9314B227A8D4FD65D38A3D6BAA656D3E0EC0A976E222B5B836E58ABFD63506599B8C0B05770CDFB5A10EC80E5B5B29505F5E9DDFE3ECDA50A76A632E95CED067E58DFBE1D085B3173F3D99B01C30E417CD59FFBE88943B68538E16189A8C03D9139CEC8CC962696C47D539962754566EC0D369EBD9B482FCFD1D63AA48A5330DF9457A26976672B9FF1BF92DEB7274368C2FC3685AD4685AD43476337BCEED1C0E05FC6E6790F58658AFB66B9E05078E0559AF883692E97A7A55FD32896DCAD7BDDC3AFBBE7BA14D394551CFB7BC2A51E7667FEB1E243A9738640FB1DE20EB4D1CB20F07FDF8BF14B7D4B12E87B893C97028D0B369059961963493C3982C37E617198C45E316BA68E8E84C6EA0C6466D70FA1762BDE7DC4ED6E5F07B7AB5B1F47574C69C171CA2DB2573EF56299903170683CFB7BCBAF6D98604D7B9FD077B25F68EE0761E407681D7FCEC3A89407683D13CE7050766930EB7D475BF58E7DE652B5FB9D95859AB763F06B7E2B34C16C664A171F5E18DE89FB1F233320CB81C6CAF43D54C90A8731C56D52FDB7FD0292573A063C74EEBBCB9D2AB74AA1AD213E9162F5CC045A300D981EC51C95EFE631B7E9DC32A753D1BEBB96D5AD7863A8AA2F813C0EF717636CC22C18FA1A333B2CBAD98577C7C32649759B99D603814F075D9075C0ED6E508B1C755B4F4A5EB1CC5C5412C5CD0FAFA1B125FF4EFD83625ACCE6D797B9BC48E74D3B218AE360AA773407699C81E62BDACCB91B064275AEAC675F9E34F005FB7BD9B80E0ABECB2AAEC72ABD0FD296626182B6BB93BF475DB7D5D765F973D1C3A9F384B7FE91335F61D3BA5C4A7F4F51FDDF2F636E925C7D4885303EC6BD2360AD4B5DC8F3E7BF358DF237FB27B3A6DDC1F2B4E76E39C5AD1E99E58ACCCDC04273BA152177505F32180E24BDF6034E7CFA9CDAFAC55C4E296C0556B769935BC24C071C027BCEF944A97FEDAD5CFD43DF9B4942BBCF6FA1BF7DF772FC28430B5605D4BABC46894AA79734B8BCD9E4E5BCFC615407645C8EEEEB49119CFA2B8CEE190BA382B383E01145CFA3493935D662DACAE27C17121DDCE0BB15E5FB7DDBDCB468E8B5FA6A5CF55A2921258716130B8AEA5B5E5DFD72494CEED3FD8FBDE071F4AB90257A74D34D95D6FAE716D6952E4D9A7DE3C23E79E6A8D91FD707B33398E4D12748E923B859C3B618EF307B16AA37149A38A885CF9CACDD56DDE9225CDAA5EFAE3DC1D05D6FAF9ADCECAF5EF33A60A6D2F7DE9F585DFFBE0C3FD073512EDC613D29B3C2C7DA2E6A267BF68B22BA273E747D3B60F15B296E7B447F6EA366F22909D14A90BB1DE8909257C081039D35644E4483E909308C664A95CEF509603722F7D68532E1448CA3A3F5492BFE7B96AB590FDC415C3F6A1C2D782E587C2B76EFDF56F34D9B93011C84E84D4854301C7737C0B774508100E05F63C578D79E933A68ACAF5EF6B5BE4A27220BBAC0AF35727254F99FDDCEFE45EFAD27B817E727AA0F5976D89B0184E0DB0AD92A351FEEFF71FE35FB86B2CD93B1B666126FB892B86B72EDDF9D6C5E243E15BB99F5C180CBEAADDB95650F0F0905D79A9EBD9B44250664CD786BA8F7FDFBAAB6196AFCB8E59E42AD73B14ACB7AD20072A1AEDAEAF2F8F701E0346AF5E79BFF1DB181A13439B726CF6EBE2850B3EB5AF114776D6E5C02F72274632C7FDAA63C74E6D97FCE604AFBAED18CEDDEDE8D52B1FB5FE48E35DC85D5B9B446CD63E7A6519B6BC511D9D51BE7273628A5C04BBF7EEDBF1A743DB870ADFBA74E799ABE978BE743818D8D5304B6E02409B729E0B407A93F1D9E99F88D89EE224FBF9D1B4DF5C324515B90812A1E437CDE45634DA2BD7BF4F333978BED1EF766220BB6252E7EBB6BBB6121DC056605DFE9D3712C55D190B83C150E4557E6224F3F550E987C37997475334430068533EE902905E1BE5D96F9B8EBCFD73921FF3C3E1BCCDA1BB3E1EB969D2B94E905824C664A96EF39A1635EAE88C84523BC452E7F738BB0948028D3DCD15F35B0F962C695657EA8C1C58BD76FDB83CAA0F2FE7BD7EF1AEFE919BF110C0B1A65AD6AF8036E5F1213D1A65F6D7A65D7CFF55621FF0C415C3E68B777D78396F88DF062EA162914C8B9A1E6A75E2F167FADDCE9E4D2B342575E15080D8B652118F2539C7A40A62F7DE7D51F3A8CE5F4DDB76E98EB72EDD797E344DEE7B605D0EB93B575549AE69A9D5F89423FDEE2D6F6F937285B4A491FB2E7D4026D92F8FA66C1F2A7CEB62317B452F68AE2596BA561770FA33156C53278BD4F56E6922B3B354765915782C2318EBBA8CBE1D1EC97C2D58DE13CED60001A04D79746B55F2D1D4B2DB4787CE9E20F0D10E856F7D2D542E2ED86ADDCB9A35E26381F36716589763207BCFC67A2D489DAFDB3EB6CA25392859F25245A31D3C96114C745D46C5BB4333DFBA74A7DCA777EE5DB63E7BB37CD78736E551C55B6234CADDB78CE8BC7B497B2E1D9D91F5F073DB870A87C42EDA0B83C12DBF7A2701DF09254B9A2B1ADBE53EBDEBB3B744AD21A026A90B8702041ED1D14CCEFCD68305D67A0A700DB15C9731CDBB50F9892B06596FA967E30A5909B0F8918725D6B4FCE8805333AEADC160486259E7B4A491D99493B4E7E2BAA03DF0CF3F91D81556AB19E59322BBCCFA50ABD36094B78955AC8A39AA913A028FE8B2CBAA1E6A75C2C9DCB8D79CD0B3F7A1D194B72E167F389C2737017CDD76992E3EB659A814C34E1BAE2DE94DC69FC83A71F5D205A21ECA585913A9CA2171AEB59D513E996D903BBFD529B733B36B431DCE7C4A9452D7676FC699F7CDCF1E07A76514F0745D4EC48797F3E47666766FA80BB15E992ECEB52997F8067CBEE555B52F00E94DC6BF957E263DE825E789B870B3F2959F77FBE43A174AB9A6E633CA277B79CAEECCDCF35C35FEF403A952E7F73889CAA2D3D119E0B48C0A41AECB89E09C9923377C59A6DB1B0E061CCFC9987EB0AA5E6A19E88E1D3BD59E7A2531918E9912BC87FA2B398FC3392D27869B494FA94C848CF23890DB99391C0CC89D6B845EEA7A36AE20C77569309ABFF386179C961321C27539113732D3BFFDCA9FE5CBC5F1BB9DF2C56849DFEC4B970A65D1FACB36894DC6BF93E1214DE7A2923D5D4F4B9CEBC4C9288F059AC99DF38243BECA99ACCBE1DADAA41AA9F374DA14F1BAC659FAE0B48C0AD1AECBB158BBFA991B6F9956D1683756D6C8749F7DF616F90EED963E5123313EA5AFFFA84AD3EC4E0DB05B7FFD1B2957284DF56584CFAA85ECD2E73AA132CAA342476756AE77C84776D7D63538E543BCD48543011272E0AF59DC55A073B120D175C961F1C2059174ECF29536F90820EBA19DF4343B9546E8496C329E963462A14F12F22C5C10CAA4645F26AD9753A26594C782AC64C77968275EEAF66FAC27C475999A7E6376B915742E2A90B82EA76531E39AC01556D7676417C871C3C3C1807C5D79B936E552AEC0B52957D71A90DE64BC4ADF3F65E4122164CF3259F8905D7AAD9C04CC288F8AC2EA7ABD3CAD6B711EDA89943AD6E5F074B611B2F48707CF2998AE413850B92EC79EF3FB3DCECE8659E77D7DF42D33E4B86759FDF889D6A65CFA5E67464A208F3A4DC2B3A465DC2C88EC129BF4266C46F95870640FB25E35921D81D411E2BAA46F99313C788EFB37A8DD4420775D46963E67D087CE9C90890082FCF8E150C0F5E61A9E6E4F546DCAD5B2DFDFF2AB77249675FECE0D6E42C83E74FE5341642F2D364B4C324990B685F1758E34B2FF65D30A116ECF6451774644ADCBD4F41B4367BE50850FD40EED769E9AE0BA1CBBF439C847009E7E7CCFBB6DED3579AE2D4DBDBCF786E3C45B043E393DA08AFDBEF426E3F75E772C2D7C9E047B4E1CD9A5570F48D88C7262C97EB8BD79BFF0506D3152975F598BB39B6D2C9D8BD873A076B12C0FB4AECB894B5F56020C0703BD5B9A26A562D72F6AB95BF274B6F93D7C7760D2FBFBA862BF2F7DAF3373CEE324903D62CF09253B928CF2044C3C8843F6EB6F9A8E9FECACCB318EEC4283D7C4485DA4FB83DC05D36221BBACAAE4FB1B62FD16D48E92C175196BE973302F5E234798569FBD25AA678373626C5F5A3CEEB73D1BF9FAD513A14D399226E3DF7F7285B2643756D64824BBF48C7289554335A3731C8A6AFE4D26B247DDAA864381EE17EB3A1B668D27BBC04334F111988CC932BFD559BE7233B6F6ED1C0C4673F98F6DC6CADAF2959B41EDA202B9EB32FED22F5FB9D958592B5350F2C405DD676FE19C1851B77EFC9DFEDA6E538E640D446CFA08D9F1B4AE1E4BF6D225CD12C98E24A35CC3FDE805E99CBC64DF189DECEE5D51E6D7D76517949627B55A8AB1B2F6A15627B6F6ED63534741EDE2581B085D977C96FEB57FA32780DFED8C74F9615D8EEDCB8A7BE266B9F0DFEBA5EB69E96976C4C6A7B4FEB24DE21A9818D361ACACFDCE1B5ED3A2466C3A878AECD233CA555D2807ADCE45C88EBC960AEB7244E6910FD905D5A49CD2D4D424F1FEA6A4A631264B9EE5BBC3A180DF23A3535B47673CF49A736C4A8D21BF48CFE4FABA3BA2FEBDAFBB43CFE41AF28B485B4F21D63B3155833159189345FAC577EFDD27BDA2C7E2850B165AFF51D0D2E79065B69CEAF9E3901FE521D6D9BE3FE7CDFA5ECFA6153D1B570CF92709261CF20FF09FF4BC9C19FB0FF64A3972BB3C3C3C3C3C7CEFDDA5442DB023FDEE67259B74B6575F4AD7EBA3923DBFB236C47A2F9C3C8247E79090FD8674BD14CB6C30184C4FD79BBFFE35A2C8AE94CE7198516E454E76F6D09EE977CD3BF8FA2A3E640FB15EFE6447D69A956672CB57DA2AD7BF2F5FD9B4A82512C0B643EEB68AB82E852E7D8AA27474E69C171C684DFCE160C0FEF857A23A31A2A257C85E4F936DCAA5572B5EFAF86371CC20B94FEB757446F98F6D68C92E3DA3FCB5D7DFD07046393964DFF1D45D72903D19ED7831264BE57AC75D4FBE9A948CF8CA254B5E8A55C719D42E0284AE4B114B3F42004BA31DED735D0D0F0BDC47F39D71EDB52997DE647C5A16B3F89187F9907D7EABF31BFFF202959484F6114A9734CB4176C82847A8737292FDB21C644F9663E04E1FE81CBD7A15E105B3CBAAE2F7E501B5A390465D8A5EFA919720B6131DE9861D9236E55BDEDE4688592F3D5C705C719CF838F3B77DD4E828C2473056D6C45F5DA2C90E19E568754E5D64472F75ACCB81B6532BCDE494FFD8C6832109AD76085D9712973E07D3A226F95CD97CF67AFC3B2420894F21C4BB25BDC9F8EC6FDDC3DFD1879CEC5CC8A57C64878C72B43A4708D9F98462A2973AE49D5A2DBCFB8927B2DAA1725D8E9CE997BEF4C74C5C865203D2D7DEC2FF8FA5EFF74968532EBDC978BA9E16240668C91EEB880E21D921A31CB9CE9140763EEB10B1D4094A6CE283384774A07611A0725DDE96318A6AE953F2F8F1E55B8A1A68532E3D207EF1C205FC7DB9C8C91EE7880E21D921A31CB9CEA982EC88A50EED2E6FD2233A503B0A9DEBF29FEEBF13E1D2E7A0AC1F5FD06A547B9B72E94DC6BF3A335F50E0065AB24F7A44878AEC90518E5CE748207B5FB49A1272499DDFE344B8CBE3BC19626993406A87C475F9D327AC5D4DFF8076E973302D6A52AAA614EB72082A94B7F4899AAFCECC97C43785DA944B6F324E09AC0B8AD6A4D3D1197C8EE850913DC133CAE5D039C5C9EEEBEE884F76945277B8BD19E1D54A97344BE9B69A206A87C475F9F883DF3CF5FA0FE458FA1C4A96342B353EBD025B61492F03AD489B72894DC629E16967684D3AFC6497DEA39C90985B72748E70B22393BAA8450144833155481CF144503B24AECB3B98EBA63B5F936FE9739E8D02EB724586E8647787A0D6566A6C532EBDC978BA9E16A4F13C63DE48267B626694CBAD731CD9E5288FC993EC38A4AE17692759545B036DAB9D74D7253325F88FA3FB62890192A5CFC1BCB8499100ADE160406834BCBADA9423D9EE088DD4404BF6F2953645C89E6819E518746E8C8DAE0CD9E3BCCFD1481D5A93AEC0BA5C50205662AA9D74D72533255893F1D7AB972EC8BDF4298AD2D199A50A79360EDB5B04FDBDBADA944B6F325E5A6C1614A68196ECA6458D3493AB08D9132AA31C9BCE7164372F6E52E431DDB157261AA943B8CBD3D119C887497B6A277D2FCF4C09FE13ED4C0E5FC4B0F423B3A0489EA9DFED14DAC5512D6DCAA53719A7841F4F22243BCDE41456D72B48F604C928C7A973D7CC957A45E253E244A221903AB4BB3C8907D409A276125D97CC94E0F7A61E4C1D1DC6B6F4392875642D22604A156DCAA5BB2E172F5C2028E8142DD94B94267B226494E3D73932C98E40EAF857609AFC158CE2805AF36A27D175C9E95C5A5218F3D2A728CA602C52E4C8DAF3AEE0B733F96DCA91341917EAAA454BF6EC32ABE264D77646B9523A4729179F12ABCD1302A973A374DC37C93A0A1A503B89AE4B05758E8359E6298E8AF8E7D5B140729B72B44DC6856C995B3446760D67942BA8730A923D56FDDB64E9A3E9773B91DC2263AAC0D0AE50ED6A27C575A9B8CE51144533B9CAECF584572526B94DB91C4DC6F9905DE8A9A72AC8AEC98C72C5758E34B24B953AFE3DF4264501EA036AEDA99D14D725093AA7E05E8F3DB447C4A70495F98F8A0B8341E4F5538EF4BBA5E72F8B5071846437E15A033CC9AEB18C7212744E41B2474DB0932A75BEB8597B42F43F473EC7BD36D44E8ACF8A1C9D536AAF371C0C883B6722B04DB9DC4DC66341C491A782269D20B26B29A39C1C9D238AEC92A4CED76D47E5D0C02FFEAA533BD1AE4BA2744EC1BD9EB8CE6AA4B529C7D6647C22D963BD3D85221FFB7AE343766D649413A5731C0A71B9EBC682ED7520953A445D19692607FF04A84BED44BB2E09D439A5F67A27C57A20C869538EBFC9F8E7261D22EF25B164FFD2D9836ACF282750E7288A32188BF027D44E74378A97BA7028802AC346913DBE8AD44EB4EB924C9D536A6B3F1C0CF83D62EC2172DA94636E323E96ECA88E2A48267B4DC94D12BF42C18C7232758E8309FBA48758EF38B28B973AB59B742A523B71AE4B92758EA228C664C1BFD7131D5841429B72FC4DC6138DEC87FF7BF90FEE992EE5FA4A659493AC7384905DBCD4A14AA7C3198DA246B513E7BA245CE79432ECC459751C146F538EB9C9F81734C0DEA2D219174A76836BCB5DE97E89E63BE81C816417297508BB78E4CF517E1A88553B71AE4B55E81C37E6782AA0679755952C79697EEBC1CAF5E217ADB26DCAF137191F4B7654B9B3F9952A20FB6CEAE01DBAD3A22F8E39A35C153A475154763926932616D953C6FE07D7CC854F553A543A67309A113631904E004ED562A95DE46FB04184EB522D3A172100C29A8A63C1A5AF30660B42B7C1D2276ADEDBBB4F4AE600D7A65CA8E4C8D1645C11B2236C62202BD9E7A71DA628EA50F856D11B1A89EE6E8DE91CB7D28C95353291DD603433264B7CB27F41EA0EB737BBB6AE31E41765992C9C7735161306B465D291A976225C97EAD2396E9B8F70F5EBE88C2C9325BBDCCA982C32BD55572D5F56F7E4D352AEB0F5D7BFB1CE7F509023518E26E3E3C8FEE5B2AA589F4545764582CE15513B2EA35CBA0F40333A27C7BE5628D9BF20759C9BC2EF76FADD4EAE3E3427955926CB2D77547C71A3B707C9EDE6133619E4A89D08D7A5EA748E5B60349313628F4BBFD4ACE77E37FDAE87E4BE61AE4DB994F010AE4D79CBBFAF89BCB0C2A1F3144505596F90F5665DCBAD3618CDDC4653A626E39CAD8693ECD85C5824A8DD6BAFBF619DF7A0C4C35D2DE91C4551D9655654649FDF7A50A83BF00B5237B17812EB72B02E87EBDA5B29BBDCCA982A52E94C2499E3D9655572B4F0D086DA09755DAA51E72204E84311F570F5CA089E1B5EB57CD9EE0F3E149D3990913C74A6FB9DDF3DDB3B72B277228F5C63FE9DAACFBC21C7F45EBF7FC614DD892BE29912B56EB5DFD31B87ECDC6619C82E5AEDB88C72E93D7E35A37368C92EA29AC1E7521762BDF13FCF3181A2A894EBAED7EA2E8F10B513EABA54AFCE511455585D8F64F5B3BD0E3CD1BC5CEF1BA1012619C9433353CEDEA13BCD240F521475FE2FFFCB87CF67FFF68199A2CCD75343A3BAFE919B7AC2D9EC15BD503374A227CDEF71C627BBAFCBCE2518A022BB714EAD4AC92E5AED5A5F7FC33AFFC129A07363903FA7160DD95D0EA1B5E592C73934F860E4F245E9F7AAA333489E124AB9984CA1AE4B55EB1C455134938BA461B1B882CEE220A84D7946F2D0FCB4C33FA4BB1EB8EE634EE744202D297C87EE74DDF51F3D7AFDC13B7403826CD0A86F0ACC642721A74834D9E7A71D161793893CA35CD53A475194C1588484EC220A1A7C2E75A80E9F79220B63BD5775A99D20D7A5DA750EA17DEF773BB9A8423CE0D3A63C2D6984133929C1EBE330638A7F7EDAFFFE50DF3D2365F2878DD564FC1CA2E4010DF86F6455BB8E1D3BFBD055FA56BBCE294BF6E431E3D80BAB5F71B513E4BAD486CE215C0C38B76B93B6292F493DB984EE4628725FB014932E3D3AF5C077A61E4A4B8A7942392D8B897556842AD2444BFB5A99D4EEB77FD8053AF785B716A2C52094EC9F495D3814F0E3DDE8312A59FD38D54E90EB52333AC7B93590E4924F2C672E2B62B5294F4B1A79F4FA830F5CF771ACD94185AFA47CBA848E69DEC52AEF120E055035244934B28B50BBC3D212FF35A67308178350B2272BE2D0A0991C729249C9513BFEAE4B2DE91CC28D3FCEE33A2A461968664A7009DD3D638A1FCF3DA425851F9D7AE0DEEB8E8DFB799CA29D4076FCB61DE8DC17D5AE023FD93F933AD8E5E151BB702870B2BB236A8BCB237B7F77A6FB9D8CE4A104D4398AA21833822581F9B88E9AD028E02B2967E34C8D7CB837F518172818419C560C520A8102D9F9AB5D24E636EA6BDAF36E1B9FB7AEA7D3A6319D43B52484BA213F4B3608E295BA2C15AE7E4A42064288F5FABA3BDC9DB638D373F9F881F969144551E747A77E3C72D35FC3B7460D2B8FAF73C54F6E52E3D247F8423CE776627EB7AE5DFDCC9C058F52147587EEF438BDC109EE95BA7DA8909AACC9787000C82E95EC713210329287EED09D9E9972364EB42DDBEBE0FC6F34933BA3DC6AACAC899A10EDE9B4C5BA01F5EADC35B2AF4160D809493948897C06367A72A89DDFE3ECB3B708EA1D939174A954E72BD5F94E5C317C389C77622493A7CE653DFCDCD71FFABE4A07963BAEE3EA86480166FF0475AD4DF9EFDF7859419D1BAB7607332DF13397C1AA9349ED66A4044A74BEAFA47C2A68B91E6E6F3EDCDECC982CA6458D63C74AAB3A8770490C0B71E1245FB3EA8E637B4ED5F9EE053937229ECC7028D0FD62DDF6A5C5A27BA4CD98E27F74EA8147AF3FC87935E3EB9CDFB4F8817FFE09A56620D9FE07B14B1D4551DFFEE6571FBEFEAF248CE11DBAD3CB8B2669578233D65ADB648F7832B9AC9247A71E10A473E30C94CE86599D0DB3B8BD9A86758E4376EC9AABFC21C88799827F2FACDE5D1E7FDBEEDCD1039EF7B688A85E1355F07E4877FD399C634E39154BE7BAD2CAD6FDF435B58F2A63B6486F758D399098DBD3EC7FE17BA9A3C3840CA37FDF9BBEEE8763A56C87430124CB92F71BCDAA6DB2CF4F3B9C3525F8F594012407B4ACCBD15E939737EBD163EFBFA5619D43457641FBDA640ABBF752AFE65D1ECFED5E5FC77FA07DA17C53773C1697B60F15D635BE265F61596C40D2CE2978E638E6DBEEDA501752C2948C83EED8B78439FC529FA57DB27F43E7431B88A4799D4345F69050A983F04B39088007DB870A8BAA9FE45FA48A64DC988F60F563B6EA3C9D36AE562451180E0662592198C94E4E374A0D905D333A87CAE01154092199C27EBCA10DAB8E04026C1F2AFCFB978A64AA9E8E1FA82ADF637B9B8743819E4D2BC81C4CD6E5F07547D160CC6447B27D01B26B4CE7288A427582CB3FB92859BD0F99E004D83E5478287CEBDAD5CF68C07539C6E247905B8AED6DDEBBA509E7B99750746FA89BF822C07CC36436EE511DD935A673D72C7E04BE28FE0EF9640AAFCF07C9E3114880DB173E83F31BFF77843914BE55507D7D552015C59B114F307D381440D28E443E0C0703EE09650D70661A20D9B81048F6D4A22A9CDF983BEB7BDAD3390A917B8FBF0B279912989D20F55DA6CFD4DE9C8543818F776CC2F98D5F4B61EF60AED38CEBF2F39D100A7F179E1469AE7337E138DCAEA418A7D2DA243B75146BFD39EFFBFF833915524D64172875E7B13D9E666252C6421147D6FFC93AAB25D725C2D58FE7BD40B84917D9F38EAB57873383D6A0A183BA08F66FACC74FF69E8D2BB437928822531C02A40EA70353AFAD833AEE6DA2C85BEFA267BF4CBD61C10E98149E4E1BC9A77463312E40146704A6F6A4CEEF717A3ADBF07F2FEB72688FEC98833652B4FD78384CBAAD4D4A7DF5871B1B76FA9235369EE992AF706AE0CC6BAFBF21EB4D4EDDF74A8A4AC6D3D7DD1162BD8AF04E7B0E4C05BDD6EECE368D9DD8618ECE4D212DFB5575269D22BBBCCF4CF2D0A79D6D1B3E1EB9494B43BA4AB2D60559EF6BBF947152D29246EAF57F51D190FABAED05D67A0A8A45A899ECACCB21A8BA31F9C01C9D9B1C84FC71692F11656F60A6D89A7B1A4646D22559AF3F634A405D0382B9636D041A73E1284E76B7E67C98D2C1BFA06B320C9644AF82D252775663437AE66A3AE1773823C5AFAE21C5DCB116C82E134E4A2E1AA93DF03F3207A9138F702880BFB8F038A4258567A404B434AA43A3A49F82DD921C54DDEB00CE293440F6E1604063590738332F41EAC4E39C9B886537638A1FE60227F8748A270D41903A6918C07BCC19D34027E336D408DC3B68D79B6B343376842CBBAF68CB87795DD20812353A7F354D2EA993F92C500EF83DB89BB35F7FF39781ECC8E1DDF32B9C69D0B2DBCA17F13D0B56A94B9F7E9B6B4B13EC2FD0E296E4C15B520735F338E747A7922C75CC94A01A47953BD2C0E9C64CCBB809C88E1C670FFFE9ECE13F69E67190F478F27B9C7C1A68604D36D04DD5C36205C4C7E5D1142A49BAFC07A9297C64354DA82222313A9502B83101DA03EBDA13E661E9A6C0EA0710052461290F5CF7319F3FFB7038EFC3CB798930AA6AA9ED024828E8995CE9156B7B36D6F3F9B3143D93CB330C46501F3C000040E09B05C80E484CA4182B6B79D69BD9FA60128C17406EA4A9D943482CB88E2240760051C0E953C49A6C10BE1484D905C407E18761974753608E0000F5597538BF6CF093A3A6458D9A19BB3387F60C285472E90BB771355D4B653067A69CCD20D8A260AFA832B40A7F9FC8A1C059203B72DC985FF4E5B22ACD8CEAC93FE1ABFF2240EA68262724B9D99569519366E68975394858FD1F8FDCA4A5D80AF22B4C5E1E4D515D1C269F686CB4B878F6A496C8EEEBB693407663650D57B95B33AF506CDF25C081A9BD5673D2775824DCC6892B06980BACFC24BE4AA774F21A8C6698E8B1C822A34EBD265B5B1327758071D0D19924BC114E8C646A6954C93798CE5CD5AB6DA166086D3280DFE10964E7338FF8AD7399AD3A7C81BE207592903FA756D91B3814BE556343CA24E3ABFC72E68A18FBECC488CACCE82C30055020BBDC9AE03700569D201977686AF59729BCF8FA476E86452C1A43A2C2B24E5C5199C5C39895913A8DB553C857BA0978BEB6BA90638600AAA7D299305EE34033B9C6CA1AA57A138FD2373DF07F9E7E406363FAEBDDD8BECAFA0F73466E2E10F1C191AE50CA27AA6944AED4862CC87AB5D49D95667219538552C9F53493A3B183BA702840A8D419F28B7C927B036AAF6F566175BD525277CF92178C95355A1A4CD6E5E8FC35BEAFFBA7BA1F887B177B668C766DA853874967AA10F18C34934B5152DFE9C378DF6518605AD4D4D9304B91AF366B289C9503E62668B81D98DA2BB969301629A23706A3D9A8398706E697A3689B23BBDCAAA3335431A4E2BC5E48C2ADFD64347444BA6FB0642B91D6C6982AB44776CC664F32AC7EE9285DD28CFFC557B2A4597B23A996E5A1A333551123A0A333C4DD2792084C4D92BD04C8AE4EB34780D42171BB07CF1CD7DE9CE9E84C33DEC210D965559ACCB0C1B9FA25C68EABC2A154585DAF1375C48E24A85D7B0E4CEE3598FFC06338BF3177D6F7349663807F2764309A05481D928C694D6EF4FC1EA7EBCDE7707EA3AFBBC3D369D3DE48E2F46948345CB88824C24DBAC2EA7A719F45E2C2D1647B044FA7ADAFE33F707EA3F7FDFFD124D9719A3DA9FACC6421CCC944F2AD1A8B4CF17B9C9D0DB3F0F703EBDA50A73D02E07C394A8F2856C4712DF0F6443E23AAC8C9B0B60C3B4FA74D9170244D921DA7D9C3982CC9023F5021FD5BB51499A294CE699200985F8B06C95E0A1D9D594AEA218AF4400624C541CE69C88BA394CE6992EC980D1E61561DAABD9EDFA391D5AFACCE698F00985F8B48222F8C95B5D9E4559AD7D119D20319F4407662744E7B64C76CF0188C45C9F857BF36367AF175AEA0EA29B4AEAD38EF53CD1000F36B11D5517FF98F6D349343D448962E6996FE74061467F3C101AF0656667C9DBBEDC127D0923D77D6F780EC0A5B754856BF060EABE3EB5CF9CACD253F7CF9A1562792FD3E63AA98DF7AB0A2D15EBE72B3B609C0E26D9282AA31858ECEB434DAC939B43356D620C9C14213997248F5648FAF73E52B37DF5DFFDF68C97EEF336F01D915B6EA90D4060BB15E5547A64CAA73DC8B8666722B1AED95EBDF177DC069309ACB576EAE5CEFE076E8C6CA5A6D1300E76B514767E8D015BA33188B0839B43356D694AF44B30C684479B4AA8E4C9954E750919D31555434B603D9E500E7744911381F1634CFE972A834F99FA7CE8D1DB1CAF58E10EB3DDCDEECEBB6F3E96DCBA5FD1656D74FF44171178FC53DEEE7EA1D589CA79EC87B0DC69F1A3CC82EAB42A5730887C8D76557E99AE4A973E3C8EEF738DDBB6C407672C8CEF92704577647D28B7C409D522754E7C66E904B9634972C690EB15ED6E51870392696CDBCB9F0EE9C8A47189325FE298B560980B9E5851C39B9CAAA1D427BEEDA5B385347678443E71393EC42756EECD29A94EC5966CB97CBAA1296ECBE2E3B7EB20BAE8179238A77841A8FEB44EBDC38CD3356D6462D4B78EB37E61658EBF9BC8235E9DCC0ECBBD767E5CAA337B5F35B0FE23FB72BB02E47AB739FBD91517871D44876D13AC793ECB7DC5191D064C7BBAFE5FC1382A50E49E93FD51DD721D139B4AF548D110073FC827C95960CC6A2EFBCE1459281CACFF6CAA8686C97A94622924677AA233B129D03B293B3FB3188933A84C775A0734080C808634E4F447E56F745F9C9AC5CEF302D6A94DBBCCB2EAB7AA8D5295F3BBA04243B693AA73DB2635E0C3A3A43A4039366729164110DA864F593A9731A2300F6833AB34EFE3EC3A6454DA862D0A3D130A7A2B1BDA2D12E6BEF5383B108895AAB85EC64EA1C901DC9A6564CBF3A247BBD9392BBBC26B8CE6989006EBCBD6DB13585E062D0ABDB8E212C0C4D3339E52B3757B779F1F416CF4A18B293AC735A22BB0FEF6288903D59A9D53F1C0C103E31E4EB9C36081062BD98FB5DC8EABD8C2A78E52B6DD56DC74C8B1A457B44747486B1B2A6A2B1BDBACD8B73E12139AE1B0E067CDD76D03920BBDFE3C44CF688D4A548F9B054792738E1462D3A172100A5DAA0643722724EFFE643173FF5F93DBDE45875E304CFB4A8C9B4A8C9EF71B22E07DBEB187039260DE5674C1506631163B6E0B1E16425BB528FA0199DD302D977E1267B645F2B4CEAFC1EA7AFBB03555CB8AFBB231C0A603835D1B6CEA99D00A8BC97F7366CD1D199916426D6E5889A004A3339B29E6F4D0A83B1C8602C2AB0D673FFC91D5D84582F570037559FC99DA2EB995C65EF132DD93D9D6D529A0A81CE6983ECA8BC97B3D6FC8E634D7CB28F3D959F5CEA42AC973DB4C7D765675D0EE46172EE4E5B84F3A073094800D6E54012891E59D35C3213F79851ED27D2BAB713753FB2929D402F8E1A754EBD64F775DB91903D92C93329D9C7166D8E2E75E1508075ED615D8E135D76597362DC9D6D44499D7A754EA50440E5BD8C2A1863ED27D6E5E0FE87F9A08E7C6023FB617B0B516B4FBD3AA752B2A32A92C29FEC63C34AC64B5D9FBDD9D7D5812D1ED4EF768658AFB28E1ACDE89C1A09802A366FD2E809C66421CD9E531CAE37D7B0BD8EC424BBDA754E75640F8702C8C86E1243F6F111983897FE677BBDF666D039E40450459896A7D386C44BA6A333880D792019FEA3073193DD4DCCC2D380CEA98BECBE2E3B12B2D34C8EB83DEB78A94352F74BD810109073A3259D531101503934F02F5A6D00FFB8614EA0D4BCCEA988ECA8A65EF4A65679A90BB15E6567427B3AA70A0284582FAA5D4E61753DE8962AA44E71B26B4FE7544176EEE40CC9A5F2E7889CA0F152A7A333B155AA8DA077EB1AD0B9442340EFD62624D7A1991CF96A376B1B3A3AD3603463FED2C3F616D0B944237B1FA2532A83D12C9AECC989BCD7D3B6CE8D2540AC4A864A1120C47A3D881C1AF9EA9F2305217A8F2C9E746EA722D59FB5AD7324AB1D42FF8D94E51A4DEA9438E1C7BFD74B049D8B1060CE0B0EA2D40E9549075227118A90DD85DD8B93083A47ACDA2124BB94E51A45EA682617BF5B03F35E2F7174EE9AE15F448EDA2134E918530521C1EB2A05AA46258280F0E406748E70B54348F6ECB22A29648F5EEE599190366C7BBD44D339D2D40E4C3A30ECB0913DD1748E34B54369D24953A56472DE2078F67A89A973E4A85D3814F0A08B38873403E950247E150FD91353E7C8513B84269D8ECE9045EA6826177F1C2686BD5E22EB1C216A87B06280B1B286C0F2C1AA8322071618C89EC83A4788DAA135E924923D66BF3AA50C3BF9FA5A81CE29AE7621D68BF00507DE4BB51B76F2911D744E71B5F37B9C08FD37D2C99E1C574533F0CF4DCFC615E15000744E936A17E7ED23FC11CC50D312E1965991EF9589ECA07324A85DCFC615A82EC5982AA4933DA6D4E9E84C45081062BDC8AB6282CE91A0769E4E1BC2E319A89082103A3AD35859A30DB283CE91A07668C96E5AD424FD22C904BE4D5C5BD7F83D4ED0392DA95D3814E8D9846C9747333946F05E228552DE60D7D635083B0781CE91A07668C98ECA7F931CFF55883FE706ADF1CBBA1CA07324A85DEF962684AD3ECD28767980B1604C16A5C88ECAAD0D3A4788DAA1253B2A8B2B19CFD7889028E9E3EEE9B481CE91A0767E8FB30F5D351C30E93466D821894F019D2344ED5897834CB2274FBAFA15094EA128AA6793A4236B58FAE4A81DC2036A30E9E4436175BD6264DF0864D788DA21745DA225FB2452A7A3339532EC8683E21DBEB0F4C951BB3E7B33C2036A30E9E4838ECE54CAB00BB15E20BB06D4CEB5B5C9EF769249F66462DD1A1445B977D9440C3A2C7D72D4CEEF71A235E920F0526EC30EC80E6A278EECACCB81B62C005AFFCDE4524733B98A042247CC6141D198B0F4C951BB7028E058538DD4ECC880B47159016407B5134DF63DCF55235D8A88FD37C97CFE48C1D391E160A06B431D4F3F3E2C7DA2D4AE6B431DC23872EAB3C3A44C9823AD1A764076F5AA9D634D35C2A84B39D6212FA9A399DCECB22AA5E6C3EF76F2F1E3C3D2274AEDFAECCDBE2E3BDA5D9E090252B0CCBE22F56F81ECEA553BD7D626B4C5BB0D4673815509A9A328AA40D1339249FDF8B0F489523BE44774144595AFB4C1BCE081B25B0A20BBBAD40EF9111D4551254B9A913F265FA9634C16FE7B3D1D9D9165B6A0BDD1387E7C58FA44A91DF223BA6B3BC73568DDA100203B40A2DA213FA2938FECC9FCFF94A7D26697553DD4EA7C60DDFB688B2FC4F2E3C3D2274DED7635CC9243935897A3BD26EF2F9B6429100C1067D8192B6B80EC09AB76E1506057EC1A1DA4915D80D4198C45F1A3B30C4673E5FAF72B1AED5C5B74E41E27BFDBB9AB61D6D88787A54F9ADA75BF588730B166220EB737B7D7E4212CC7008865D8C53F9EE7C85EBED206644F58B5EBD9B40203D93DEFA2E904942CE8AF638562EAE88C92252FCD6F758EADCBC9982CC803973902C0D22753EDBA5FAC73EFB2C97D3FC3C140CFC6FAF69A3C0C6DAC1319B1BC383A3AA37CE5E68964471EB9E6773B239E70203B696A878DEC5DBFA8DDBEAC583AD9A7343535F1FFEB547DE6703070B6EFCF637F58605D3EABC91EB5F87496D9F2F1F68D57C397113EFC907F2074E678381850EFD28FDA879E3159886DC036D59035BDF441AFE3FF8F3A95BEEE0E3D93EBEBB6F7B5E333B6C2A180A7B3CDEFE9BDB9E0EE547D26BCA49023559F1964BD7E4FEF44B2DF5470F7C4BFBFB9F06E77A70D2DD943AC17C88E7B6B9B5FA467727DDD1D517FCB91DDDD69EBDFBE09DB2D0DF907A4935D98D4710B3AA25E8CA9C2D268CFAFAC9D929A16FDEAA96929D7A59DEAD9897CBB77E6AF7BAF0C5F52E9164F75AB7F52B53B7DB0F3F48177F1DFD5055F5F9FBD854A4ABA31BF28D6220488C6D8ADEAA4644FD5675E0D0FB1AE3D4076B5933DBEDA9D731F3CFD975DAA237BB2D00F7055316926A77CE5E6CAF50E83B128FEDF1758EB0D4633F2C7BE3C786EEA8D59E0CAC04A80189ECC94B4EB47862E2A7863AE2D4DE0CF940311B25734B6F321BB6951934C64BFFEA6E940769C88E5C9A46F99113A734259B2FF7EA9187F66B2882F2BACAE7FA8D5C97F9195FFD82647C5F44BE706E85B66C0D25756ED74D7A72BAB731C464747F54C2E4C10727064CF2EB32A4BF68B673F01B22BAE76FAAC3C65758EC370D02F82EC62A44E47670AAACF64301695CA9012485154E8CC89886D074B1FBFDAA5A45D1FBE3848C81B9906A993C7B02387EC11DB0EC88E5FEDE85B6604078E917057E6C54D341EA9133764329591BD746EE0BAF41B61E9E357BBB48C9B48B0E7288A3218CD50338CA8F7A34C64BF78F61320BB226AA7B8DF722CD9C5D50C4BC6768BA54B9AE5F0E353147579F01C7B680F2C4A9CF075770C9D3F4BC8CD94C8634600A4901D6D5239905D41B087F610A273144595FFD826EE83F8A44E4767CAE4C7A728CABDCBB67D5931D4D1C083EE17EB5C5B48B1A20AACCB490E664B4CE8E84C4BA35DA68BBB77D9F63C570D64C746760CF973FCC93E696C94F25247C9E9C7A7A2955700687EE9EBE80CF3E226981402613016952C79492EA742971DC82E37B8FA96E4909D6672A4903D19F3EDCAE7C78FA89DA0EE8E00414B7FFBB26272963EF559BC5F264C0D9928B0D6CBD7FC8B233B5400978FECBB1A66A1EDC32511254B9AA5903D19FF1DCB7768C711A0B36196886EF180F8E00AB0CA5AF24E28B2CBAAF807C10394DA8BC87468C7917DFBB2625FB71DC659F3643756D64824BB025227EBA11D75AD2C7AF78B75E0DF4005D79B6B3AE529612E1A349323FA801A8093EC9646BBAC64DFB3A61AFA5D689EECD24FBE9215B9752E5A5DD6AF70EFB28133533AC2A14067C32C7282503E37175682EB521D30188BE4DE941C6E6F06B26B98EC9646BB74B2272B4980D825B491009C9912C1F931082CB8655AD40851972A42769915C80E64174D76D1519744481D3559C308240067A66810E8C7B8B649828471F501C80E641701C654818AECC98A13C0B4A851EE6F71EFB2FD7E291C5F0BD8DF6D5F564CA01F83A2281D9D215FC216406EB217589703D981ECFCC98EB0E56FB2E2CF635AD4245FFA410421D6BB674D75274427C7453814E87EB1AEB3611651C1576351BAA4196A5DAA17254B9A81EC40769E28FFB10D21D9938978A495360C04A0AEF9A35D6FAE0117C744F4D95BDA6BF2884A9B1B8702EB72287EA876E0273B8CB91AC96E5AD488369528991C02C8976C370E5CC723707144E0F738B72F2BEED9584FA0B33E82ECB22AA875A90DC89A593B91ECD0CB70DC0E807CB21B2B6B909FC72793F378735E7064E6DE8EE7BB222E8E04E74088F576BF58B77D6931362786EEFA74DDF5E9423F65309A218B4E33D0D19998C9DED9306BCF73D54076CC1E4BDDF5E9A9F40D22C82E47FDC814B266232909F306A7B3C1C1982C0918BC1E62BDAE37D760F66044146BD7FFB58443E779BF1933A00098068197ECBE2EBBAFCB0E64C749764BA37D3814104A76245974E44A1D57722D70EC9022167D42091EEB7278DE6DC3EFA63718CD735E70708B78CE0B0EFE04B034DA9124D60080EC094876D7D635F8CDD908D96981649FF38243A6B8B3647296BEB28140ACCBD1D930ABBD26CFF36E9B86D77D67C3ACCE8659CAEA1CF5C556E6F151BE7233648B6B4FE748207B67C3AC44203B7E9D634C15A2C92EDFA6361996FE384BBFEB17B5ED35797DF616CD442A874301CFBB6DDB97152B753669ACAC99DFEA1CE794E0430063650D845C82CEC927069A247B9FBD4559B257AE778820BBDCF1D5CA3B307B36AD202DB123C47A7B36D6F76CAC674C96FC39B5D965552A3D283AD9DDE1EEB429DB89C35859132B0F9423402CE7469C0F0240E780ECE3E079B78D3B8F5429D9E58EAF5658EA88EAF31975DFC7ED8CF2E7D4669759BF2C5BF32DB4F07B9C7DF6165F975DF17862D3A2C6F841C3B108003A073A07645717D94B96BC5460AD2796EC4A4A1DE13A3716EE5D36F72E5BAA3E33BBDCCA982CCC1D15A4D5EC088702AC6B0FEB729CE8B213E28D295FB9998F47622201185305E81CE89CB264A799DC2CB325BBCCCA982A48B3F3B444766C9B5AC5A44E453A17C17030C0D180A228437E5196C9C2982CCA32E1647707EB720CB81C44BD47B8F400FEC50EC612808B510679009D531621D64B14D923F24620D92D8D76FEB163E3C85E8AAB2E843252A7469D1BEF37703BFD6EE7E1F6E608130CF9457A26D76034CB4A863387F60C0703E73C4EB6D741664A2CA75542AD5E8E003D1BEB65CAAA012805020FE35547765F979DCC31644C152208AB08D915903A4FA74DED3A17950991FF4CD5671A8C45FAAC5C9AC9BDD158443339E22268FD1E6738747EC0E5080703E7DC4EBFC749722D1F0E05D6E5A28F970DC6A2CAF50E0AA02100D9354CF6494FE289227BD2E8E828FE31EADA50EBE96C4B4CF2A7EA3333736E0F0F05C7FD7C4A6ADA055F1FF9EB1B951F03902000B203D94980325297E004D01EC4F93100A0760020BBC6A58EA2A83E7B73CFC615B074D40E297E0C4082A067637D9FBD05C601C89E8852475194A7D3D6B5A10E16904A014E4B00903D41403339E52B6DEA25BBC229E45C2A0610408D28B02E372F6E02A72500C89E08C65C6175BDAAC9AEB055C78175391C6BACFC1B3D00940563AA2859D20CDD060022E0EBB677FDA216C80E644F44A9A328CAEF7176FDA2D6EFE985B54532747446E9926628C10C00B203D941EA44221C0A74FDA2D6D7DD21FD52C929BAAB236158AC6831E3DE05652BFE1B3C9600246477ACB1B2AE3D3014642277D6A3DF7CF2552D913D999C5BD1D199158DF602EB72E997AA5CB73B5B25D55A5584CB17FE0E3A074045F6CAF50EE964D7D1197337EC654C1530A46871E9EFA73446F6294D4D4D44DDD0B49207F54CEE80CB71357C59DC154C8B1A8D0F3C966BF92E63B284586F883D0E0B170942AC57CFE41AF28B60280008C92EC59173FB23AB8C0F3C965F596BC82FBAE0EB1BF2B330AAA8C86EC82FCAC82ED0CC1311E4C01C0BBFC7E9586315A1523A3AE33B6F78C7EE475897C3B5B5095C254890AACFAC6E3B06B61D8004B2D34CCE435F6CF90B6447089AC97DA8F5A066C84E9C55C761AA21EBB639B597FC0342CFAEEFFED1C69B0AEE1EFB133D939B5F590B161E125C191E9A929A0689740012C85EBAA419C82E1FC2A18096C84EA8551781A0D064C65411BF8428EB72B83B6D50A34822AADB8E91D6AE0FA00120277B5F7B339230B78445AA3E73FEAB07B5417642ADBA0832B20BF22CDFF57B9C7CF668E52B6DFAB8B3A26772B3CBADF995B5C3A100C43A8B46E8CCF1DC8AEFC238001424BBA5D13ED590159FECB996EF02D9A5E0CAF09066C84EBAD4713B8BFCCADA547DE6A99E9D71FECC585953585DCFF3829CE0A5EA3383AC17B25985E282AF8F3159F460D801E4213B4551F1CFDB8C95355F99BF04C80E64E70FD21D98631127F35447673CD4EA146768FB3DCEC3EDCDBE2E3BD0803F6826B7BAED188C034011B28F0B3DE30FEE0803C82E0886FCA2F9AF1E04AB0E1FA61AB2BE327F49AA3EF3D3C37F1A978A70FB23ABB2CBADA22F9B5D6EBDFD915586FCA2ABC343174E1E81C53D29C2A140AA3E735C5000008087ECD34A1E147759EE08E3F6475671660A909D0F86FC031A20BB9AACBAB1EFD9B1755526C61C4BBCB8BBD3E6DE6503FF7E7C40E201000342ACB76763FD58B257B77911BE4980EC094276554A5DC417D1B5A136C41E2F5FB9598E426D21D6CBBA1C032E07EB7240E07254182B6BCA57DA601C00D8C85ED1D89E5D669589ECBE2EFB80CB01BECDA828B02E2F59D20C52A7183C9D360C05498F7FF0ABBD3F5747185276591563B63026CBF6A5C5207500CD201C0AF8BAEC40F60874744696C9C2982D5F9AF98D9D2BEF03B2C7478ADA0980A7F0F6A573A7491E04C654C1982CDCFFC6FE50BEB211D96555254B9A21BB0E80F1CD9E8987ECE74F1C06B28F1339F3A226B5933D0528C4076CAF83903BA1991C3D93CB982CA9FA4C83B148CFE4C65A82D9E5B2548E674C15A6454D503005A059B2BB4821BBC1684ED567F2213B63B200D941EA50ACFE43F8AAEA8D2BD3CEADB3C87217721DC40B946672CA57DA40E4005A973A95927D0D5A952D59D2AC25B283D4F1DAE50D0703325D7CE6FC1F7CF3A98DF26C098B74740692337683D15C585D0F1D590160D2914976C664414576C654915F59AB3DB283D429BCFAE317379288EC72ABC4829FE0AE0424147C5D7695923DCB649158F053DB6407A95358EA644596C9225AEAB471160D000823FB21B5360062CCE2A52E11C80E523709C2A1807ADB5F89D8A0E9E88CC2EAFAFCCA5A1039400292DDEF76AAF4E6B3CBAC3D1B5700D941EA446240B5261D455134934B33393CF3DFB3CBAAB2CBAD70200700B22702D98D736AE548C607A9532BC8493310BDD7EBB3B7C465484E61757D769915CC3800905DD5F7CF4C7660C1913DBFB23601EBF981D44DB6FA55EBBBFF6CF59B2D51A54E476764975B0BABEB05C53403001A86DAFBB8C60A43A3991CC6644970B283D4C583AA7DF71CB2BE785C67309A1993257F4E2D281C00301621D61B62BD407690BA84DCE5C919798C073A3A934B53CD2EB782971200880556CD077511B21B8C663D93CB982D4076903A01604C16D3A246D6E538E776AAB7DE79E57A074C2500C093ECEA8DB8A6286A7EAB13A612A44E306826D7B4A889FBB7DFE3E4340F7AFA0000894076B6D771CEE304B283D425160CC6A288CB3B1C0A9C733BFD1E6770C0EBF738556DF3010080A8642FB0D653141562BD41D60B6407A94B44E8E8CC714D3422E2371C0C0C07037E8F93A228600500A0016B8F667281EC6A87EA5BB3AA02134FBC233F192799000000C80E408EFF0757445ADA9375E1FE0000000049454E44AE426082',590,330,1,1,1,1,0,'','');
INSERT INTO "organisation_looks" VALUES(1006,'#2D6A2E',X'89504E470D0A1A0A0000000D49484452000001450000014B0802000000CE1C097A000026C24944415478DAED9D7B585367BEEF9737182E0BFB106C7702639C769340C7CBB3091EE1EC6A84F156A5A5B8ED540B7A9ED1829779CE161CB5D30B58AFDD5547E8D9E78C1AA63DCF19A13A67AC6E2CF688ED1690BD1F6821CCA93242C2D6211493B1124F657119A9D6F3C7EAD008C96225595997777D3F7F2909C962910FBFCBFB5BEF9AF0CEEFDFB1DDB453F2E6F979CF67A73D4F01003899DCD1636BE96C91F951A6FEAD09BF2A00C665224E0100F01900009F0100F01900009F01501193710A00F08BC1E1FE6EB79DFD87C36DFBEE1FBD36CF27B05F0F809C94FC95A602F80C80C0F4F6BB7A1997C36D1F1C667A19D76DC6D9DBEFBACD38119F015080BDDDEE4E87DBE670DB07EF31ED2EAB2487C1467EF80C80DF0277B85A6F33CE76A7950DC27238AA81E00E033E0315D1EDB6B7BB5ADB5DD676A755260223DF06C0BF386CEDAA27D861F80CC8A7D571B9DD65B576D5C9BC83358A0E572B7C06E07B8DAD5D752D5D75C48762F80CA0317C0640C6B57183BDBAC15EADACA41A3E03F008FFD679BEA5ABCEDA558753019F8152191CEE6FB057D7B49D444086CF40D9A9754DDBA9CBB68F545E21C367A07893CF5ACB2FDB3F92F971CE4FCC32CD309B662CBCCD381BECD5356DA7C4FFD3039F81ACB3EB9AB69317AE9E94794C4ED69A7252F29375DFED72378DD6AD34159866980F546F16F9C8E13380C981A3D71872D3B68D98FCE843C695A6FC8AC623F019A81AABA3BEB2F188CC3B5ED368DD0B29AF2C303CC7F19C14BD193E03F5D2EDB657341E91EA5A459E4486D1B9E945DC268F388FFA19A894B3ADE567AC16999BBC74E6EAA533D74485D37C9EDFCBB8E033506358B6D4EF09788F1E71583A73754E4A014F9359CEB45AE03340589617F313B3724CF9FE26CF356D271BECD5F019A885DE7E57D9C51D720ECB1CED6BEE34BBA2F188D55127FE01C367200D5647BDA56EB76C97A3D852D9DFAD367B19D799568BF861193E0329A96C2ABD70F503D91E9E49BF3037BDC8AF047B70B8BFE6EA49F10B66F80CA46470B8DF52BF5BB6D7454DA375B96945A6190BFD35F9429B30A32F71D15AF80C1423F381EA4DB22D987352F2F9AF45B134D8ABCFB6960B38FA1247C367A004BADDF6FDD59BE45930276B4DB9E9457A8D514293916F03C81C2CFC87BD466877B59EB55A4234C4161546C367009903617E62566EFA36FE09762FE3B2D4EF0EE938EA748D013E03F9D2EEB2965DDC21379923C3E80273895F7DAFB3D672A19A5EC8B78152653E50BD496E4765D22FCC3797F00FCBEDAED6F2FADDE294CA7E75E3E0331035CD2EBBB8436E613927257FD9AC353C9F3F38DC5FD1F82B31E743906F03D4CCBCD06B0C5B171FE23F2552D376F28CB55CE41F01FD30203B0687FB2DF57B6425B35FF74997F0326CC467203B643534328DD66D5D7C90E7DAF2E070FF19ABA5A6EDA444E5407490AF009F81C094CBE94A66BF2E5AB676D5573649B9CF5190C1193E038169B057CB64635DBF56A40687FB2D75BB25B9C271542A019F815C60CB4E391C895F2B52EDAED6B28BDBE550ED077931067C064222931E18FFD697B4D5F258F47146F80C644145E311C9CB66BF72EC6EB7DD52BFDBE1B6CBE71C4E437C0672A0DD65953CCAF9B5BC7CD65A2EF9DE0363413F0C48CFE0707F79FD1E698F61BE212B378DD79515225C532195CCF01908C085AB1F487B19706EDA369E239C0DF6EA8AC623F2BCA6420F9F81E4F4F6BBCEB6964B5830BF9E7594CFAC884C56A43848D69AE03390184BDD6E0903DA6B2B8EF1C9B1E5B32285F80CE44BBBCB2A55213ADF905560DEC5E799356D2765B22A8EFA19C81A49DA60FC7708927F8E3D4292364590D781CF20401AECD5E2B7C1F817CC325C5E0E75F10C9F41E088DF06E3BFC26CEDAAB7D4EF9679C1FC88CF3AF80CD4149CF977BF2A1A8FC8678413F11928809AB65362BE1DCF7191C1E1FEB28BDB657E3BF8D015CFF0190442B7DB2EE6A836CF5676B7DB5EF6C90EB96D70CF87547FB61985CF40602E8898CDF29CFD92F3E0D7B898E033908AC1E17ED1F6BBCC3797F05997B2D4EF96F016AD41325D6308FEB267F80C02A44194ED4722C3E8C2C587C6EDFA2AB460F644A84E187C0681F97C5E0499F92C320F0EF71FA8DEA89415665F2C3064C167200D2274C2782E322BB7FBE5495CB45690314FF80C02E17288CB549E8BCC72BEF5AC5FCC173438C367E01FAD8E7AC96556742B7B74B26D7C0E3E03C992EDD0E5B7FC65B6D4EF26E37C0ADBD986CFC03F42D746E629B3120739395836738DE0AF099F015F5ABAEA249459D18BCC63890C8B16BC7886CFC00F3A5CAD92C84CC022F358E61B9E0BC5CBC267C00B6B083A613C65266091D94BB23D6B0D7C06D215CF4EABF83293B1C83C1693DE2C78270C3E033F10768C84A7CC642C328F6569688233455113F149052217CF2A9739499B22ECCC367C06FED12D5CF9CAB3662655668AA278DE2B0F3E83D025DB7631653E50BD915499431A9CE13310CF673577B3C509CEF019F0F439D8665864180D99E71BB2421A9CE133E085BBFFCF41CAFC7AD65195CB1C19161DEAE00C9F012F825C012E5C7C887B7302E265A6286AE9CC35215A7386CFC00F826C6EE79B4BB8B70D5283CC71D1DA65B35E16E18DE033188781205ACD4B67AEE1DED04F0D32531455B070576458347C06D2D3CBB802FBC6F986ACBCF46D90598436187C06A12D9EF51AC3B89BE0AB41E6C8B0E8BCF45F88F676F019080FBBD4CCFD1C05DDFC31180A971C1627D386CF805FBEDDEF5FBE1D19466F5D7C887B75AAA2F108499B1370B40F44CBB4E133103EDF66979AB977DB6DB05793B46D902FA66B0CDCED03F80CE44E6E7A11F75273BBAB95980DFDB8CBE6A22587C57F5FF80C04232F7D1BF7EA54B7DB5E7671BB1A4E45E192C3224C8FC067102A4CFA854B3937AC24FB2A484F0ACCBB442E9BE133109269B42EDF5CC22D33C157417A32DF90158A8D3BE13310063E3B936C5D7C90BBA15D7671BB1A56A778DE7A1E3E035997CDDC3D304BFD6EC276DBF5517198A5959952F37E80954DA5EC427F6418ADD718288A4AD2A640CE00221277D95CD376520D4BCDD3358682856F497E18EAF5F9C2D50FBC7E3D596B8A0CA7F51A835E638C8BFE1B616FE7A944E2A2B5BE464AF41A436E1AD712ABB5ABBEA2F1881A647E23EBB8987360F0F91138D23FF621ABC7BD5DF41A63B2CEA4D71892B429922C4248EC33EDDDE7C8303ADF5CC25136F7322E352C354B5E33C367FFAE1972B86D231BEE4CA375C95A53B2CE94A237CBE1EF71A8191A60BEEAE9A226797968DCD191B24FB613DFD09695CCEAF539E05EEB6DC6799B715EB67FC4C6EDF9862CD30C33A941FBCE574ECBDE7FECD3F5527113C77E8EB947472A1A8F10DFD0CE49C917610B21F8CC2BE40AF2228E465B45E3AF88147B688079FBBFAE1AEAEFA374E10194CD644F68B357414AB8CE0C9F1F21C80DEE7C896D9AB17081E1B914FD02024ED1BBBFFCD9507F1FCA662F0D85686DD192C3F26C94AAD4E710DDE2CCDA5567EDAA9B46EBD8551CE516D815A56FF6DCE860FF3DE9EEB7F73DF26D9597CD26BDB960E15BB2FDCDAAD1E7EE10D775B719E719ABE5C2D593CB66AD51A2D59F7D5AD5F4E9BF8CFC77C237DF3F94AC35A9B66C6637DCE55E6C87CF5204E77E9708EF3238CC28D1EA9B376C274ADFF0F528F7A799E0B239499BB236FD17F21F4650A3CF8E5E9B68EF3562F54A53C1D299AB657E66860698B2D77E36EA8B13061F7E1FA3D457362B222CABBD7E1699C161A6A2F1570DF6EADCF422A9AEA4E383D71ED8440F9FD556369BF4E6BCFFFC0B052D5BA8D167A9AE0D70B86D07AA372D9BF5724E4ABE0CD36FCF1E98EF8CBA2ED9DB943B799BFB256953569A0AE4FCC7D72BB8BE6A1CA6D13AEEDDB0FCE5C2D50FDE3C93DB2DB34FFFA81ED8237FF27B1F8CFCBBC15E3DF6C81BECD5245D711117AD2D30EF7A23EBB8E264A6D4DADFEEE4F3B464AD29DF5CC2CA7C9B7196D7EF112AB0DF669C6F9CC95D692AC849C997C309B979C376BAFC1D8E274CF8867A38E5BBC2617FF5A66533D7986698A76B0CDD6EFB05822E9F9AAE312C9BB946865322F0799C6A964F58F6DC74761AAD7B3DEB98A57EB7809FDD33568BC36D2F30EF9236F71E1A604E94BEE175746404CF25E8C161E64CABE54CAB05D9357C560C4B67AE1E3B02C54EDE0BA8B4B5ABEE00E32A309748B810F2A1E59D71CB66CF256892880C8B9E6F786ED9AC35C40CEAAACEE7C1E17E7EA997F711A802F3AE6EB75DC0DE8FC36DDB5FBDE98DAC6392287DA5E992AFB2D99329DDF7BF8D9CF260EA04623E0626BDD93463A1A2536BF8FC9D3FFC6A6C5BB28FED4A5E5B71ECEDF39B04549A2D4A0B16EE32E9CD629E8A3B5F394F94BEC9E799535C0FA6B81E5014753F6ED283B889F7E3263E983A91ADA895A8B169C64252AF7545BEED9D067BB5AF1182A8703A144A975DDC5E60DE2566C4B0ECFD47EEB2D9CBC7A5F7C1E4DE07ECF55653B4F44FB66C74328E76A7B5579491BBC098AE31B097AC8BFCE7123ECB2A8CDB2DF5BB7D5DAA1E0AA5298A62E7ABC4519A4FD9CCCD96ADFF2D71D6DC91FFB6BBACBD8CEB36E364FF21ADE149DA9464AD491F674CD69AD4B0ED047CE615A2A9BFF6C0C4545AAF3184BA96EEBCDA5C5B7522985758FEF2164F99298A4AD69A28ED237D0A87DBD6EDB60FDC63BADDF68161267492276953A2C2E8E91A833ECEA8D71854B827147CE6AB746418EDEBAE62ACD2DB4E650B3BE718EAF6D8D00053C1AF6CF6C5ECB4CCE5B95BB89F1319169DAC35795D016297F159D5477D919B91578B0AA7A76B0CACC3F894AADA677F07B36ADA4EEA35065F39705438FD7AD6D103D59B05547A709829FB64C7BE9595214A143FAEFCB5FBD6CD80BF3DF671DDDA6DFB833900564B02167B6588EAE63DE3FC1FDEE41E23D16B8C858B0F097B90B719E781EA4DF2CCB43716FF7344140D73E0B32C082CE8712B9DAC3371DFBD29001C6EDB19ABC03358C167DA6B8BF6C73F698436F059F1702BBDC0F09CE097C89E6D2D17F652B02033ED798BB2E72DCAC627013E93A3B4B5ABDED7A379E9DB045F6A2ABBB883E7405BA833EDF8278DAB0A7E89CF007C264D698E8E5A8179975ED08E2BBBBD89E499764414BDAEE800CA66F84C1AEC6C26C7ED355E5B714C58A56BDA4E069F759FB6FC533099F6DA6D289BE133B94A977DB2DD571A1C154EE79B4B22C3840C65958DA54166DA9F7D5A15F0B76764AF9D9D9689DF3B7C261687DB5E7671BBAF47F51A6381A0ED6E87DB16CC459AC164DAF14F1AFFA1E055FCC6E1B34CE1DE0B9E3FED2E2BC77696A6190B57A6087967A3B3ADE58135C682EC69AF2B3A0049E0B37C1170E8AAC15E7DD65AEEEBD11C53BE49BF50A8F7BACD387DDDB09A833B5F396BCF55049369A36C86CF2A52FA4CAB852313CE379708D81BAB693BE56F88FED0F28EBF57448E10FBB86EDC216D009FA547D8217E8E152C617B6383C38CE75DE6C7A5F36AF3178DFF1AF0DBADDDB61F0B54F0598DECAFDEE42B720ADB1B3BDB5ACEFFC9C1B4C1E62DCA1E75392480CF3245F02B7B06879903D51B7D3D2A606FEC36E3B43AEAF93C3398365844148D5130F8AC1838EE5D1C30EC7E26BE1ECD31E50BF547A4C1F6D1B8CF09B20D864C1B3EABB77EFEDE34CEDB446C5D7C489042DAEAA81FB72B76BEF27F04DC064B9C3517D323F05949087BFF1A4FB87B63425D26DD60FF883B38073C0D16114507B9570180CF621317AD0DDD1E711CBDB1649D499042BAC17E9EE3D11341B4C196E76E897D5C072BE03352EEEFE0EE8DE598F2835F9176B86DBEFE64745E6DEEBCF279602F1BFFA431237B2D9480CFCA23A49B5739DC768EB931410A695F0BD11F7F7034E0D7C468277C562AFAB8D08E319E69B5B4BB5A7D55EFC1AF487BF5F9B34FAB020ECECB5FDE82D14EF88CF8EC93B28B3EAFA934CD5818E4E6445EFF587CFCC1AF037B358C76C267651319161DEAAD9BD95BD8F82CA453822AA4078799518DF4CF3EAD0A7880043D6DF88C10CD278A5A6BDA4E7A7D881DED0EF2C50509CE89B3E662B4133E2BDF679D18FBB957341EF1B522ADD7188359BE6A775A0509CEC8B4E1330998F46671EE5456F689CF3D3A8359BEEAEDFF33823380CFA2A6DC1445DD669C963A9FA3DD0167DD2337B20E2638E3BA0BF84C50889EB1509C37B23AEA7C6DDC1D4CD6CD96D00107E7798BB2B146059F89F259B49B035BEA770B9E75F732AE6082F38ADC9F4300F84C0E9161D1A285E8C16146F0ACFB36E36CFAD7002FBD98B7281BA3DAF01929B78CB2EE1B5F5E0D78200CC1193E93E8B3DE1C17AD15EDED84CDBA6F7CD986E00CE0F3232C9BB546B4F71236EB1EF836C09BC8233893CA649C82F986E7CE582D42DDC6914FD6DD60AFF67A274ABDC6B874E61A5F236563F936720201C1D979C7E9BAE3A228AAD9DE3CF2C5E6CE96514F9B9B98EAF95F6342524C246D8837D011D81A093E7B101916BD74E61ABFB6CE0C928AC623C95A531CED25CFCF49C96FB0570F0E33A17B776983B3F53FAC37DD4EA7FB6673678BD3EDBCE9E6DB9CF7B47D144909497424AD8BD5C56B74C6842463824117AB83CF6A4EB95FAE693B295A881E1C662CF5BB5FCF3A36F6A1A870BAC05C52F6C90E9E2FF570CA8409DF3CE4FFD619D96BC50FCED6FFB036DB9B9B3B5B389C0C868E9E8E515F8989A08D3F4C9A9B98AA36BDE1B33421BADD65B576D59B6698C73E649AB130596BE2798FD80753274EEE7DC0F34D23A268D1A6B59D779CB55FD45EBA521B2287B9E91B629AEDCD236F1D1341A71AE666CEC94C4D3491ED367C962644531465A9DF5DAA3BE775A025DF5CB2ED54B6E0EF9891BD36D41BF1B21A57359D1B1B3325A46F88B9F4C5A54B5F5CA2282A5E139F39272335716E6AA289BCDA1B3E4B16A207879933564B5EFAB6B10F4DA3752B530ACEB45A04F6F985106E0F567BA5AEAAA98A7546CEDC74DF3C71A9E2C4A50AB6F0FEDFAFFD8EA48F31D6ABBE67A5A940CCB5688AA26ADA4EFABA9A32C7942FECBEC2F3166587223833434C656DE5B325CBB71EDF2A7F9947A18DD512F61986CF8F50B07097C8EFC871578DFC0542DE147E4EFA4F0437F9D8C7C79E2D7EF69DD307F9B7A96545E69C4CF84C32C95A93496F16F31D1D6EBBAF05E7649D49A83B48C73EAE13F0AE172326FFFAFCD1BE2146A1BF6B3A82CE4E7B1E3E131FA2DF12EDA22B9633D6725F7DB8DCF42241DE226DD10B421D2D0126FF35386790F7E985CFA3890C8B2E58F89698EFC83104CA36C604F079B1003EB774B6FCF4ED97083099D4641B3E7BC7A43707B99FAEBF581D75BEF6EB5E32737590FBEFCF4ECB0C72868419620E7D78687DD90659AD4205996C67CC467C560D79E9DB42BDA1EF28CA7D34C6A2C269AF6B5A2C7C86C3820CCEB5576A9F2D7E965DE021E7F79B914BE4E7163EFBE48DACE36216D2B719A7AFC6D87C4396AF4B2927DDFD96FB6583E98431434CF18992ADC70BC948B03DC94ECF86CFAA2BA445569AAB3196B62DB0D70C7899CAD663DB50F64A55531579BFD9ECB4E7499DFA84CF5C4CD718C4EC8DB113635E1F0A78ED2AB099B0AAA6731B08AA96C7F89C4DEA27163E8F83496F2E308B376452D376B29771790FD163D6AE260E8E533C27CE9A1B4027ACF84449F18962F2726C16638231F5D14BA9E1B3BA986FC81253695F1363D368DDA8AEFBB83EFBBBECCC0C318596222273EC11F232F208FEE9E0B3EC946E77597DAD5DE5A4E47BAE5D4DF886EB7522A2E8798BB2FD927943D92B8A9BC1F63738933713069F03575A9CF65865E3AFBC7E3D2A9C5EE611A2B99BDB7E05675B8FEDD9E267492D98477875D54EB27F40F8EC9FD2E274BC1D6E7B83BDDAEB43FCC74BF877C26C3DB60D651B482D9847484D4C25B87286CF81305D637823EBB808A326158D47BCAE5D7986E849BD3EE373FC93469E9D3095C84C51D496159B89FF19E173804A7BDDA053400687999AAB27B94334C7709861D67F82CC6A0BCEF0394022C3A20BCCBB425D4E5FF0B1FFD1C8042847FDCCA778568FCC1445ED5BB7570D3F267C0EAA9CDEFF0F1F246953C40FD1F30D598F4FF6B9B746ECE3BA716F1CC92E4DA944E6CDCB37A9648B4FF81C1471D1DA37B28EE7A56F0B51A0BEE07B8BC29CD47C5FDF95387BEEB8326F287B45A19B8AF88B2E56B7590595337C168CA533D794AEF928141535C704E833B39ED33C11EFF5A17167B68B4F9410BF34A5B64C1B3E0B5F51EF5F592978FACD3101BAFC652F9B694744D1DC1754159F28217B68C493BC8C5C35B4C1E07348605BDFAF671D13D66A5F1BF7CE5B941D111D333AD99EC5956C57D456923DCEE98931C1A89E4C1B3E878A64AD89B55AA8AD051BECD5BE4274C28F8CFC936D5B8FEDE0E9832AF92DD011F4BEB57BD576B73AF81C42AB0B971C2E5D732E27253FF86E99AF10DDF327DBE8F8ECA319C636B4D573FE77AEDA694C30AAED53079F434B5CB476A5A9E0F87FA92D5C72389870DD60AF1E7B91C6679F560DF5F7797E25F6719DAFB1B0E213252A69685314959DF63CD9D75DF802F7BB110993DE6CD29B0787FBAD5D75D6AEBA7697D5DF7B65955DDC5EB8E470F25F2BF3CF3EAD3A5DFE0ECFE05C515BA99E1E9831C1B893F4EB2EE0B32C880C8B9E6FC86257B6D85B4CB6BBACBE6E79338AC161E640F546BDC61019460FFD9FAEFFD7D533F6395EC73C555536EB6275EF17BEA7DA9BBCC367290BEC64AD89FD77BBCBDAEEB4B6BBACBD8CABB7DFC5F15D0EB77DE2E043BAEB2F5E1FF51A9F8B4F94A8E494D211F4BB1BCB542B337C96A3DB83C3FD0EB7EDF87FDF36F097BEFB71131F4E99F060EA84477E673E2EABF25A3C57D456AA6474848EA0DF2F7C4F853D30F82CF79C7C468CE1FEFF75875354B8C7D71F4C9DF870CA048E6F1C1B9C9D779CC7CE1F55C9795367431B3E2B80CEABCD63BF38EE56DB638BE7E213256AB8E2828EA0F7ADDB4BE4FD2EE03309F45C0F24431E159F2B6A2B9BEDCD48B35505D69F15139FB98988A23D8B6766885143A60D99E1B312E2F398A9AF71497832C9F3BF4749B90B2407ECD2146446BE2D6BEE7CE51C35F5C52BD9F6B80CC379C759515B49F6594A4D4C55F9D2147C564870BE1148F19CF0D4F7F199F805E7BC8C5CD54E80C167A5F91C50336C24DF6EE96C21B80D4647D03B57ED54E76C367C56244136C38E7E7C8CE01C7BDFBABD2AD9090C3E93533F23388F0DCB9B576C26F526ECF09964DCB7FCBEAA71A4194664704E4D4C7D15B35FF05925C936F5D7661879C15917AB7BF5C59D18FC82CF4A656820904563CDE3F18405673A82CECBC855DBEE5FF09934026B6EC73F69242638B326E765E6616D193E2BDF67FF179FD95B61E834BABC8CDC4B5FD43AEF3815FAB3B31BDF67CEC980C9F0991002686EB3C9B62E56B773D5CE9DAB76DA7A6C97BEB874E94AADADC7A6949F3A637646E69C4CAC2AC367C4E7D193DBC60423BBEFB4F38EF3D217B5554D55B215DB9860CC4ECBCE9C93812565F84C20376F04229EE7A4E7A8F4352F23372F239719625A3A5B3ABEEC68EE6C69E96C91FCC74C4D4C9D9B989A9D9E0D8DE133C90C0EF405F05D1151E3549B74049D313B23637606DB2C6EE96CE9E8B135DB9B6D3D36D18A6D5DAC2E734EC65CC3DCD4C45494C7F019C9B64FB86F70E3353CA626A6B2B356CE3B4EA7DBD9D1636306FB9A3B5B982146A8E43C3531355EA333262425251855750729F80CBE63A8DFEFC5675FBBE7F30F9BBA581DEBDBC852AFA7E494C7176FBABD04F3A404231B6FE9C898A404236B327E95F01904129F7DDD325628C981B2C0FE24728ACFFE0F87C53E81961280CFF28CCFFE6F33C42E3E03807C5B86F5B3DFFDED8868F48AC5E6EE1F3EA3286AC07EED7E7F1F455151894F4FA6632647D351894FC367F01D014C86516386494088705FFEE46E6B536FFDC57BAE2F399E36D594FE584A9A66C162A9DC86CFB2F9C4DC0AE466AE9151313875A1E39EABC7F1DEBBEEFA9AFB0CAFD4E9AEB5F1AEB5D1515E1A65F871FCEAF5710B164F8A8E81CFAA8CCFB70289CFECC518204426DFAAFE7D60DF3E60FFA37DCF2F6ED031F1AB374CDFB055B4C3463F4CC1F179DCC9301018DDEFBDDBBA6E79C0328F709FE9739497B6AE5B71B7B5093E7F8F72AF010C29289E05E7417FDF959FAF719497F24CB079C6EA2B5B5677BFF72E7CFE0EAF93498411D84E434040063AAF7D9EF3CC5D6B63285EDC515E6ADFB7033E03C4679164BEB265B58061792CB7AA7FDFBA6EC583FE3EF80C503F2B5BE691DCDBB677077C261FE4DB52D6CCA2C8CCE2AEAF095DE2AD0C9FE57015BE1CF3EDA7906F0BC01F5FDD289ACC2389F7ADF3A743F1CA8A597F76DE71623B0B02F2ED81CE6B775B3FFBBAB5E92FAE9E01FB1F3D1F0AD7FEF007BA84C752D2A6A6A44DFDBB79E21CCFCDDFBD1FA206183737CAF63C969216AE4D50ABCF6E927D263ED97ED0DF77EBFC873DA7DEE79897BCE7FAF29EEB4BD6AE70ED0FE3CC4BE25FFA99E09FF85147D5FD9B32494EC87DA6EF7AD9DEA7DF39AED2FAB94339BB558A976F2BA4BFDDFDDEBB9FE73C73BD7437F7F0F328B76F9E7AEFF39C676E94ED0D5D43F87AE91E9133ED5185B4E073268AF1D9E9BE098115976F0F745EFB3C677E30E319ACD5EECB17053FB67BAE9E1015B1FC71083D6482F82C8F7CFB0A81F9B6F377FFB375ED72FE31992335BDB6B3E046D95E812BE753EF4B7E8AEE5A1B073AAFA9D167B4B84721F32B31ECFB765C2FDD2DA87EEF5D7B75A380B9F7AD8F4FCBE144DDAA3EAD469F298AAABD520B8D4790F39592F67D3B82BF98C16BC1F9C757370AF352972F4A583987EECF8A927C26F24EE5E4E1F84D5928641E49500519C6B86B6D92C9E9BACFF40998722BC9E7964E2B6C9139775B9B42BD0224C830C6D77FF84C3E27ED6BE1BADC4AF2B9A3A783196288D420B09DF4E5C683FEBE900E278F70A36CCF3D574F30AF306A94455A06ECAA8CCF144555359D23D2E70076EA95E1E233F7B888B039EAF520DADDC2B69483E72FC1FD6D52B0CFE708F53900E4B6F8FCA0BFCFF93BF156808219C6904927CCB34851A9CF1D3D1DD8AB44A625C3A9F745F6440E0BC8724379D74B565CAAC0AF4D86DC3AFFA1C8EFE8BE7C31B0E5E8FBFD7DF0592ED45EA92330B8FD49D9D36F039DD7C4A99C47F1E7801ADD93A363E0B35CB8E9BE495E572C803B6384E24E7401D35B7F5192F795CF32327C0E9C631F1FC36F4E5677A2136D3FDAD1EFFB07127C16F0661A8AF499C810ADF47C5B92F7BDCFF40550424F4D4993D5D99B4CC7A8DA678468B921E10A507F40C31821DD2641C2BF2F4AF519211A04C363720AD1D186A7D5EE334551874E1F2475FC535948553CCB2424CAEA8F8B827DEE1B628E9E3F0A9D480A2FA211675E229323D12C5822E03D2895BDFF76456DA50DFB8A49CD24052EE74E8A8ED12C9085D21A41FFB2287E3FFD831F1E8251C80E02207EF57AC90F3E5C9BF0C48A55F0F97B9AEDCDC8BAD55C8E069C1D4C4D4993BC8A16FC6FCAC4788DE237B53EFAF131EC2E2671904C94A6840E3267D6BF52286D70FE1B418333455113C9D8A4BEF078217ADD52C667539A12DF776A4A9A8455F453452582B71E08B91F5DDF10536829529542B2DA0F50D8262D7FE282B6D158725892237F62C5AA50FC2921E7FE92CDF6E6E213250A3DF800362790DB7EBD82A78E7CA26BF0635E93A2637E7CD022F29147253EFD5451483EAB13E71AE612A374555355456DA5128FDCDFCD831267C9EEB7267EBB58A8EA776A4A9AA1F8B068873D293A2674490169F77F3E78FAA012E740FDF553869B8709BEF432AE840276A79F58B12AFEA5F5E2C83CE7E8A9A890B50F271A138C84295D7CA258714A67BCB0967FCA1D114567BCB056863F45281A3C1CEF25EC0B3E5954F2645189A265A6286A221D4153C4A138A523A2E8B5DBF6F37CF2DA6DFB631F97E3AAC4A4E898A78AC468614C7FA5301456C4BFB4DE501CAA4C382AF1E950CBFC5DBE4D5E8856A2D2B3D332E72DCA1EF769F31665CF4ECB94ED4FF1C48A55A1CEBAA7A6A4856EDDF88915AB42615DFC4BEB534E7C1C15FA55FA496FBDF5D6BF5FFBF7AE5B5DE4295D7BA576C28409A989A94A39E039E93F49782AE99AF5DFEE7F33EC3586AFFFE5E1252FBE22F39F42635E3260BF36E4B81EA22837EBDDFF35312C3C74C71FA699A65D993B998EE96BFBC3C3E17BC11F70F2BE7FD6AECC1529457AEBADB7BA6EFD89D4F9AAE6CE16E71D57E69C0CA51CF013093F9ABFFCA52953C2298A1A1A60EE7F331C1145FF28694EDAA217D6FFF2B0526EE01E9B6E1EECBA2EB8D26CCA2A4E891E33F3EF742B73278485F7DBAF0566359B4724BEBAFF0722EE9D30E1E1C387B5576AB71E2FA4C8252921A96C63291993700AC2BE77BB80374C9F9A92F6E3831649663FDC972FDEAA3EFD756B139FBD8DC2B509710B963C91B52A4A8A19D8090F1F3EB4F5D85E7CFBA7647FB66222E8BDEBF666CCCE80666272EBFCE9EBA57B82BF69F3F4570AA59DB56619E8BCF6756BD37DA66FD4160E93A363A20C4FFF409BF09810232EC1FA4C51D4EC9FCF51C3C76B6D66DEA6E59B886CE9CB9607FD7DD74BF7041CA8A7A6A43D55541295F834CEA41F3EAF2FDBA0924B94E235F13B57ED40A016997BAE1EC76FCA7AEBFDB8A38566C192F8D5EBE5B617A7327C3E7AFEE85135ED9839D73077EFDA3DA8A8C58FD5BDF517EFB6367DDDDAE4F586AFE1DA84E8C4A735E62571E62593C8BD8B45C87D26BE25E6B5A2CECBCCCBCDC845FA2D6139EAB9D12F42B1603E3343CCDF6F7F46853F3FAC0604FA4C51D48B6FFF54B57BEBC544D019733237AFD8840C1C10E2B3DA4A685F7575765A76C6EC8508D740D93EB774B6AC2FDB8033C2929D969D39273335D104B181227DA628EAEFB73F835DB84691949094392763AE61AEE96F4D381B40493E2BF1CA6191DDA623E9B989A93A4D7CBC46678837207A03F9FAACC2552B616B6F9C0420239F917203A06846EF1FA6A04B0B0100E3F89C9D968D930200213EA726A662A60200427CA6282A3BED799C170048F1391D293700A4F8AC8BD52144034088CF14BA620090E4736A622A919B7203A0469F298ACACBC8C3D90180109FB3D39EC7C2150084F84C51D4E6159B71820020C467846800C8F119211A00A27CCE4E7B5E41F77303003E8FC31684680088F13935311577930080109F298A7AF5C59DD8580700427CD6C5EAF2327271B2009039A3F71BE26059F1B3CE3B4E9C3200941D9F59DEDD5886F30500213E1B138C9B976FC2290380049F298ADABC6233AEBB0280109F298ADAB7762FCE1A0084F86C4C30EE5CB513270E00127CA6282A2F2317132600C8103FD6AB3C618698170FFC14CB5700283E3E53144547D0EF6E2CC3D0180024F8CC16D2FBD6A1370600113E531495313B032BD20010E23345519B576CC666DD00C88400FB61A3D87ABCB0F64A2DCE2600CA8ECF2CFBD6EDC5DC180084F84C47D0EF17BE07A50120C167280D00513E43690088F2194A034094CF234A63975F0048F0794469AC4B032032C2AC3FFBE2E0E98315B59538CB0090E0334551554DE78A4F14E344034082CF1445D97A6CEBCB3630430C4E37008AF799A2286688D97ABCB0A5B305671C00C5FB8C721A00D27CA628AAA5B3E5CDDF166363130048F099CDBDDFFC6D31AEC70280049F596AAFD4BEF9DB6234C90020C16736501F3D7F1415350024F83C5251BF73FAA0ADC7865F06008AF799A5AAE9DCC1D307917E034082CF6CFA5D71A9A2A2B6125603A0789F613500A4F9CCE2BCE3AC6AAC82D50090E0B367ACAE6A3A87F9130014EFF308B5576AFFA5B10A23280090E0B367128E700D00093E8F60EBB15535555DFAA2166203A0789F3DC5BEF4C5A54B576A318E0280E27DF64CC59BED2DB69E8EE6CE16B80DE0333930438CADC7D66C6FEEE8B1D97A6CC8C9017C268A96CE166688E9F8B28319623A7A6C6CA28E956D401EFF1F5515B90FED13FF7F0000000049454E44AE426082',325,331,1,1,1,1,0,'','');
CREATE TABLE organisation_permits (
	organisation INTEGER NOT NULL, 
	position SMALLINT NOT NULL, 
	work TEXT NOT NULL, 
	valid_until DATE NOT NULL, 
	CONSTRAINT pk_organisation_permits PRIMARY KEY (organisation, position), 
	CONSTRAINT fk_organisation_permits_organisation FOREIGN KEY(organisation) REFERENCES organisations (account)
);
INSERT INTO "organisation_permits" VALUES(1002,1,'Uitgifte en magazijn','2027-06-20');
INSERT INTO "organisation_permits" VALUES(1004,1,'Gastvrouw of gastheer in het taalcafé','2027-10-28');
INSERT INTO "organisation_permits" VALUES(1005,1,'Fietsen herstellen','2026-11-10');
CREATE TABLE organisations (
	account INTEGER NOT NULL, 
	address TEXT NOT NULL, 
	phone TEXT NOT NULL, 
	kvk VARCHAR(20) NOT NULL, 
	signatory TEXT NOT NULL, 
	signatory_function TEXT NOT NULL, 
	CONSTRAINT pk_organisations PRIMARY KEY (account), 
	CONSTRAINT fk_organisations_account FOREIGN KEY(account) REFERENCES accounts ("key")
);
INSERT INTO "organisations" VALUES(1001,'Lindelaan 12, 1234 AB Voorbeeldstad','012-345 67 89','12345678','Marijke van der Horst','coördinator');
INSERT INTO "organisations" VALUES(1002,'Havenstraat 4, 1235 CD Voorbeeldstad','012-987 65 43','87654321','Saskia Bakker','bedrijfsleider');
INSERT INTO "organisations" VALUES(1003,'Veldweg 30, 1236 EF Voorbeeldstad','012-333 44 55','11223344','Ruud Prins','voorzitter');
INSERT INTO "organisations" VALUES(1004,'Marktplein 1, 1234 AA Voorbeeldstad','012-222 33 44','22334455','Lotte Schouten','programmamaker');
INSERT INTO "organisations" VALUES(1005,'Spoorkade 17, 1237 GH Voorbeeldstad','012-444 55 66','33445566','Kees Dekker','werkmeester');
INSERT INTO "organisations" VALUES(1006,'Achterpad 2, 1238 JK Voorbeeldstad','012-555 66 77','44556677','Tineke Blom','beheerder');
CREATE TABLE participations (
	sequence BIGINT NOT NULL, 
	position SMALLINT NOT NULL, 
	account INTEGER NOT NULL, 
	side VARCHAR(8) NOT NULL, 
	minutes BIGINT NOT NULL, 
	CONSTRAINT pk_participations PRIMARY KEY (sequence, position), 
	CONSTRAINT ck_participations_side CHECK (side in ('given', 'received', 'attended')), 
	CONSTRAINT ck_participations_not_zero CHECK (minutes <> 0), 
	CONSTRAINT fk_participations_account FOREIGN KEY(account) REFERENCES accounts ("key"), 
	CONSTRAINT fk_participations_sequence FOREIGN KEY(sequence) REFERENCES entries (sequence)
)
 WITHOUT ROWID

;
INSERT INTO "participations" VALUES(4,5,1007,'attended',90);
INSERT INTO "participations" VALUES(7,5,1007,'attended',120);
INSERT INTO "participations" VALUES(17,0,1007,'given',120);
INSERT INTO "participations" VALUES(23,1,1007,'received',60);
INSERT INTO "participations" VALUES(24,4,1007,'attended',90);
INSERT INTO "participations" VALUES(32,0,1007,'given',180);
INSERT INTO "participations" VALUES(34,0,1007,'given',150);
INSERT INTO "participations" VALUES(38,0,1007,'given',120);
INSERT INTO "participations" VALUES(42,0,1007,'given',150);
INSERT INTO "participations" VALUES(45,0,1007,'given',150);
INSERT INTO "participations" VALUES(46,0,1007,'given',120);
INSERT INTO "participations" VALUES(4,1,1008,'attended',90);
INSERT INTO "participations" VALUES(7,1,1008,'given',120);
INSERT INTO "participations" VALUES(9,1,1008,'received',30);
INSERT INTO "participations" VALUES(11,1,1008,'received',90);
INSERT INTO "participations" VALUES(12,1,1008,'received',180);
INSERT INTO "participations" VALUES(14,1,1008,'received',180);
INSERT INTO "participations" VALUES(15,1,1008,'received',60);
INSERT INTO "participations" VALUES(17,2,1008,'attended',120);
INSERT INTO "participations" VALUES(19,1,1008,'received',180);
INSERT INTO "participations" VALUES(22,0,1008,'given',180);
INSERT INTO "participations" VALUES(24,6,1008,'attended',90);
INSERT INTO "participations" VALUES(28,0,1008,'given',45);
INSERT INTO "participations" VALUES(33,1,1008,'received',60);
INSERT INTO "participations" VALUES(35,1,1008,'received',90);
INSERT INTO "participations" VALUES(40,1,1008,'received',180);
INSERT INTO "participations" VALUES(43,1,1008,'received',90);
INSERT INTO "participations" VALUES(3,1,1009,'received',150);
INSERT INTO "participations" VALUES(4,8,1009,'attended',90);
INSERT INTO "participations" VALUES(7,0,1009,'given',120);
INSERT INTO "participations" VALUES(8,1,1009,'received',120);
INSERT INTO "participations" VALUES(13,1,1009,'received',180);
INSERT INTO "participations" VALUES(14,0,1009,'given',180);
INSERT INTO "participations" VALUES(17,1,1009,'given',120);
INSERT INTO "participations" VALUES(18,0,1009,'given',60);
INSERT INTO "participations" VALUES(24,1,1009,'attended',90);
INSERT INTO "participations" VALUES(25,1,1009,'received',90);
INSERT INTO "participations" VALUES(36,1,1009,'received',60);
INSERT INTO "participations" VALUES(42,1,1009,'received',150);
INSERT INTO "participations" VALUES(4,6,1010,'attended',90);
INSERT INTO "participations" VALUES(7,6,1010,'attended',120);
INSERT INTO "participations" VALUES(8,0,1010,'given',120);
INSERT INTO "participations" VALUES(17,3,1010,'attended',120);
INSERT INTO "participations" VALUES(26,1,1010,'received',120);
INSERT INTO "participations" VALUES(33,0,1010,'given',60);
INSERT INTO "participations" VALUES(36,0,1010,'given',60);
INSERT INTO "participations" VALUES(37,1,1010,'received',240);
INSERT INTO "participations" VALUES(45,2,1010,'given',150);
INSERT INTO "participations" VALUES(46,1,1010,'received',120);
INSERT INTO "participations" VALUES(3,0,1011,'given',150);
INSERT INTO "participations" VALUES(5,1,1011,'received',120);
INSERT INTO "participations" VALUES(13,0,1011,'given',180);
INSERT INTO "participations" VALUES(22,1,1011,'received',180);
INSERT INTO "participations" VALUES(24,0,1011,'given',90);
INSERT INTO "participations" VALUES(25,0,1011,'given',90);
INSERT INTO "participations" VALUES(29,1,1011,'received',90);
INSERT INTO "participations" VALUES(30,1,1011,'received',-90);
INSERT INTO "participations" VALUES(31,1,1011,'received',150);
INSERT INTO "participations" VALUES(41,0,1011,'given',30);
INSERT INTO "participations" VALUES(45,3,1011,'given',150);
INSERT INTO "participations" VALUES(4,7,1012,'attended',90);
INSERT INTO "participations" VALUES(11,0,1012,'given',90);
INSERT INTO "participations" VALUES(15,0,1012,'given',60);
INSERT INTO "participations" VALUES(16,0,1012,'given',150);
INSERT INTO "participations" VALUES(17,10,1012,'attended',120);
INSERT INTO "participations" VALUES(32,1,1012,'received',180);
INSERT INTO "participations" VALUES(38,1,1012,'received',120);
INSERT INTO "participations" VALUES(40,0,1012,'given',180);
INSERT INTO "participations" VALUES(4,3,1013,'attended',90);
INSERT INTO "participations" VALUES(10,1,1013,'received',150);
INSERT INTO "participations" VALUES(17,6,1013,'attended',120);
INSERT INTO "participations" VALUES(24,2,1013,'attended',90);
INSERT INTO "participations" VALUES(26,0,1013,'given',120);
INSERT INTO "participations" VALUES(37,0,1013,'given',240);
INSERT INTO "participations" VALUES(43,0,1013,'given',90);
INSERT INTO "participations" VALUES(44,1,1013,'received',150);
INSERT INTO "participations" VALUES(4,4,1014,'attended',90);
INSERT INTO "participations" VALUES(7,2,1014,'attended',120);
INSERT INTO "participations" VALUES(9,0,1014,'given',30);
INSERT INTO "participations" VALUES(12,0,1014,'given',180);
INSERT INTO "participations" VALUES(17,4,1014,'attended',120);
INSERT INTO "participations" VALUES(19,0,1014,'given',180);
INSERT INTO "participations" VALUES(23,0,1014,'given',60);
INSERT INTO "participations" VALUES(28,1,1014,'received',45);
INSERT INTO "participations" VALUES(31,0,1014,'given',150);
INSERT INTO "participations" VALUES(35,0,1014,'given',90);
INSERT INTO "participations" VALUES(41,1,1014,'received',30);
INSERT INTO "participations" VALUES(45,1,1014,'given',150);
INSERT INTO "participations" VALUES(4,9,1015,'attended',90);
INSERT INTO "participations" VALUES(6,0,1015,'given',30);
INSERT INTO "participations" VALUES(7,3,1015,'attended',120);
INSERT INTO "participations" VALUES(17,7,1015,'attended',120);
INSERT INTO "participations" VALUES(27,0,1015,'given',45);
INSERT INTO "participations" VALUES(34,1,1015,'received',150);
INSERT INTO "participations" VALUES(5,0,1016,'given',120);
INSERT INTO "participations" VALUES(10,0,1016,'given',150);
INSERT INTO "participations" VALUES(17,8,1016,'attended',120);
INSERT INTO "participations" VALUES(18,1,1016,'received',60);
INSERT INTO "participations" VALUES(29,0,1016,'given',90);
INSERT INTO "participations" VALUES(30,0,1016,'given',-90);
INSERT INTO "participations" VALUES(44,0,1016,'given',150);
INSERT INTO "participations" VALUES(45,4,1016,'received',150);
INSERT INTO "participations" VALUES(4,2,1017,'attended',90);
INSERT INTO "participations" VALUES(6,1,1017,'received',30);
INSERT INTO "participations" VALUES(16,1,1017,'received',150);
INSERT INTO "participations" VALUES(17,9,1017,'attended',120);
INSERT INTO "participations" VALUES(24,5,1017,'attended',90);
INSERT INTO "participations" VALUES(27,1,1017,'received',45);
INSERT INTO "participations" VALUES(4,0,1018,'given',90);
INSERT INTO "participations" VALUES(7,4,1018,'attended',120);
INSERT INTO "participations" VALUES(17,5,1018,'attended',120);
INSERT INTO "participations" VALUES(24,3,1018,'attended',90);
CREATE TABLE pending (
	id CHAR(32) NOT NULL, 
	body TEXT NOT NULL, 
	note TEXT NOT NULL, 
	override TEXT NOT NULL, 
	content BLOB NOT NULL, 
	operator INTEGER NOT NULL, 
	created_at DATETIME NOT NULL, 
	expires_on DATE NOT NULL, 
	needs_confirmation BOOLEAN NOT NULL, 
	needs_signature BOOLEAN NOT NULL, 
	state VARCHAR(12) NOT NULL, 
	settled_by INTEGER, 
	settled_at DATETIME, 
	CONSTRAINT pk_pending PRIMARY KEY (id), 
	CONSTRAINT ck_pending_state CHECK (state in ('waiting', 'posted', 'declined', 'expired')), 
	CONSTRAINT fk_pending_operator FOREIGN KEY(operator) REFERENCES operators ("key"), 
	CONSTRAINT fk_pending_settled_by FOREIGN KEY(settled_by) REFERENCES operators ("key")
);
INSERT INTO "pending" VALUES('00000000000000000000000000000007','{"answers": null, "confirmation": null, "givers": [["1009-7", 45]], "organisation": null, "payer": "POT", "receivers": [["1014-5", 45]], "service_date": "2026-11-22", "split": null, "talent": null}','samen boodschappen gedaan','',X'A4741E4CEE30C3CF32A37FFD61CC29BCB6B6C6A7AF0F1AE5304C07E87A234204',2,'2026-11-22 16:10:00.000000','2026-12-22',0,1,'waiting',NULL,NULL);
CREATE TABLE pending_parties (
	id CHAR(32) NOT NULL, 
	account INTEGER NOT NULL, 
	CONSTRAINT pk_pending_parties PRIMARY KEY (id, account), 
	CONSTRAINT fk_pending_parties_account FOREIGN KEY(account) REFERENCES accounts ("key"), 
	CONSTRAINT fk_pending_parties_id FOREIGN KEY(id) REFERENCES pending (id)
);
INSERT INTO "pending_parties" VALUES('00000000000000000000000000000007',1009);
INSERT INTO "pending_parties" VALUES('00000000000000000000000000000007',1014);
CREATE TABLE pins (
	account INTEGER NOT NULL, 
	pin TEXT NOT NULL, 
	set_at DATETIME NOT NULL, 
	operator INTEGER NOT NULL, 
	CONSTRAINT pk_pins PRIMARY KEY (account), 
	CONSTRAINT fk_pins_account FOREIGN KEY(account) REFERENCES members (account), 
	CONSTRAINT fk_pins_operator FOREIGN KEY(operator) REFERENCES operators ("key")
);
CREATE TABLE recordings (
	language VARCHAR(8) NOT NULL, 
	words TEXT NOT NULL, 
	sound BLOB NOT NULL, 
	milliseconds INTEGER NOT NULL, 
	loudness VARCHAR(8) NOT NULL, 
	recorded_at DATETIME NOT NULL, 
	CONSTRAINT pk_recordings PRIMARY KEY (language, words), 
	CONSTRAINT ck_recordings_sound CHECK (length(sound) between 44 and 500000), 
	CONSTRAINT ck_recordings_loudness CHECK (loudness in ('good', 'quiet', 'clipped'))
);
CREATE TABLE relations (
	one INTEGER NOT NULL, 
	other INTEGER NOT NULL, 
	kind VARCHAR(8) NOT NULL, 
	since DATE NOT NULL, 
	CONSTRAINT pk_relations PRIMARY KEY (one, other, kind), 
	CONSTRAINT ck_relations_kind CHECK (kind in ('buddy', 'family', 'friend', 'coach', 'club')), 
	CONSTRAINT ck_relations_order CHECK (one < other), 
	CONSTRAINT fk_relations_one FOREIGN KEY(one) REFERENCES members (account), 
	CONSTRAINT fk_relations_other FOREIGN KEY(other) REFERENCES members (account)
);
INSERT INTO "relations" VALUES(1007,1017,'family','2026-11-22');
INSERT INTO "relations" VALUES(1007,1016,'coach','2026-11-22');
INSERT INTO "relations" VALUES(1008,1011,'buddy','2026-11-22');
INSERT INTO "relations" VALUES(1008,1009,'family','2026-11-22');
INSERT INTO "relations" VALUES(1012,1013,'club','2026-11-22');
INSERT INTO "relations" VALUES(1007,1015,'buddy','2026-11-22');
INSERT INTO "relations" VALUES(1013,1015,'coach','2026-11-22');
CREATE TABLE retention_keeps (
	account INTEGER NOT NULL, 
	until DATE NOT NULL, 
	reason TEXT NOT NULL, 
	operator INTEGER NOT NULL, 
	kept_at DATETIME NOT NULL, 
	CONSTRAINT pk_retention_keeps PRIMARY KEY (account), 
	CONSTRAINT fk_retention_keeps_account FOREIGN KEY(account) REFERENCES members (account), 
	CONSTRAINT fk_retention_keeps_operator FOREIGN KEY(operator) REFERENCES operators ("key")
);
CREATE TABLE reviewed_months (
	month INTEGER NOT NULL, 
	operator INTEGER NOT NULL, 
	closed_at DATETIME NOT NULL, 
	CONSTRAINT pk_reviewed_months PRIMARY KEY (month), 
	CONSTRAINT fk_reviewed_months_operator FOREIGN KEY(operator) REFERENCES operators ("key")
);
CREATE TABLE search_keys (
	kind SMALLINT NOT NULL, 
	"key" TEXT NOT NULL, 
	word TEXT NOT NULL, 
	CONSTRAINT pk_search_keys PRIMARY KEY (kind, "key", word)
)
 WITHOUT ROWID

;
INSERT INTO "search_keys" VALUES(1,'ahmad','ahmad');
INSERT INTO "search_keys" VALUES(3,'ahmt','ahmad');
INSERT INTO "search_keys" VALUES(4,'ahm','ahmad');
INSERT INTO "search_keys" VALUES(4,'aht','ahmad');
INSERT INTO "search_keys" VALUES(4,'amt','ahmad');
INSERT INTO "search_keys" VALUES(4,'hmt','ahmad');
INSERT INTO "search_keys" VALUES(1,'al','al');
INSERT INTO "search_keys" VALUES(3,'al','al');
INSERT INTO "search_keys" VALUES(1,'alhassan','alhassan');
INSERT INTO "search_keys" VALUES(3,'alhsn','alhassan');
INSERT INTO "search_keys" VALUES(3,'hsn','alhassan');
INSERT INTO "search_keys" VALUES(4,'ahsn','alhassan');
INSERT INTO "search_keys" VALUES(4,'alhn','alhassan');
INSERT INTO "search_keys" VALUES(4,'alhs','alhassan');
INSERT INTO "search_keys" VALUES(4,'alsn','alhassan');
INSERT INTO "search_keys" VALUES(4,'hn','alhassan');
INSERT INTO "search_keys" VALUES(4,'hs','alhassan');
INSERT INTO "search_keys" VALUES(4,'lhsn','alhassan');
INSERT INTO "search_keys" VALUES(4,'sn','alhassan');
INSERT INTO "search_keys" VALUES(1,'amina','amina');
INSERT INTO "search_keys" VALUES(3,'amn','amina');
INSERT INTO "search_keys" VALUES(4,'am','amina');
INSERT INTO "search_keys" VALUES(4,'an','amina');
INSERT INTO "search_keys" VALUES(4,'mn','amina');
INSERT INTO "search_keys" VALUES(1,'bakker','bakker');
INSERT INTO "search_keys" VALUES(3,'bkr','bakker');
INSERT INTO "search_keys" VALUES(4,'bk','bakker');
INSERT INTO "search_keys" VALUES(4,'br','bakker');
INSERT INTO "search_keys" VALUES(4,'kr','bakker');
INSERT INTO "search_keys" VALUES(1,'bibliotheek','bibliotheek');
INSERT INTO "search_keys" VALUES(3,'bblsk','bibliotheek');
INSERT INTO "search_keys" VALUES(3,'bbltk','bibliotheek');
INSERT INTO "search_keys" VALUES(4,'bblk','bibliotheek');
INSERT INTO "search_keys" VALUES(4,'bbls','bibliotheek');
INSERT INTO "search_keys" VALUES(4,'bblt','bibliotheek');
INSERT INTO "search_keys" VALUES(4,'bbsk','bibliotheek');
INSERT INTO "search_keys" VALUES(4,'bbtk','bibliotheek');
INSERT INTO "search_keys" VALUES(4,'blsk','bibliotheek');
INSERT INTO "search_keys" VALUES(4,'bltk','bibliotheek');
INSERT INTO "search_keys" VALUES(1,'buurthuis','buurthuis');
INSERT INTO "search_keys" VALUES(3,'brss','buurthuis');
INSERT INTO "search_keys" VALUES(3,'brts','buurthuis');
INSERT INTO "search_keys" VALUES(4,'brs','buurthuis');
INSERT INTO "search_keys" VALUES(4,'brt','buurthuis');
INSERT INTO "search_keys" VALUES(4,'bss','buurthuis');
INSERT INTO "search_keys" VALUES(4,'bts','buurthuis');
INSERT INTO "search_keys" VALUES(4,'rss','buurthuis');
INSERT INTO "search_keys" VALUES(4,'rts','buurthuis');
INSERT INTO "search_keys" VALUES(1,'buurtmoestuin','buurtmoestuin');
INSERT INTO "search_keys" VALUES(3,'brtmstn','buurtmoestuin');
INSERT INTO "search_keys" VALUES(4,'brmstn','buurtmoestuin');
INSERT INTO "search_keys" VALUES(4,'brtmsn','buurtmoestuin');
INSERT INTO "search_keys" VALUES(4,'brtmst','buurtmoestuin');
INSERT INTO "search_keys" VALUES(4,'brtmtn','buurtmoestuin');
INSERT INTO "search_keys" VALUES(4,'brtstn','buurtmoestuin');
INSERT INTO "search_keys" VALUES(4,'btmstn','buurtmoestuin');
INSERT INTO "search_keys" VALUES(4,'rtmstn','buurtmoestuin');
INSERT INTO "search_keys" VALUES(1,'de','de');
INSERT INTO "search_keys" VALUES(3,'t','de');
INSERT INTO "search_keys" VALUES(1,'fatima','fatima');
INSERT INTO "search_keys" VALUES(3,'ftm','fatima');
INSERT INTO "search_keys" VALUES(4,'fm','fatima');
INSERT INTO "search_keys" VALUES(4,'ft','fatima');
INSERT INTO "search_keys" VALUES(4,'tm','fatima');
INSERT INTO "search_keys" VALUES(1,'fatma','fatma');
INSERT INTO "search_keys" VALUES(3,'ftm','fatma');
INSERT INTO "search_keys" VALUES(4,'fm','fatma');
INSERT INTO "search_keys" VALUES(4,'ft','fatma');
INSERT INTO "search_keys" VALUES(4,'tm','fatma');
INSERT INTO "search_keys" VALUES(1,'fietsenwerkplaats','fietsenwerkplaats');
INSERT INTO "search_keys" VALUES(3,'fsnrkbls','fietsenwerkplaats');
INSERT INTO "search_keys" VALUES(4,'fnrkbls','fietsenwerkplaats');
INSERT INTO "search_keys" VALUES(4,'fsnkbls','fietsenwerkplaats');
INSERT INTO "search_keys" VALUES(4,'fsnrbls','fietsenwerkplaats');
INSERT INTO "search_keys" VALUES(4,'fsnrkbl','fietsenwerkplaats');
INSERT INTO "search_keys" VALUES(4,'fsnrkbs','fietsenwerkplaats');
INSERT INTO "search_keys" VALUES(4,'fsnrkls','fietsenwerkplaats');
INSERT INTO "search_keys" VALUES(4,'fsrkbls','fietsenwerkplaats');
INSERT INTO "search_keys" VALUES(4,'snrkbls','fietsenwerkplaats');
INSERT INTO "search_keys" VALUES(1,'gebre','gebre');
INSERT INTO "search_keys" VALUES(3,'jbr','gebre');
INSERT INTO "search_keys" VALUES(3,'kbr','gebre');
INSERT INTO "search_keys" VALUES(4,'br','gebre');
INSERT INTO "search_keys" VALUES(4,'jb','gebre');
INSERT INTO "search_keys" VALUES(4,'jr','gebre');
INSERT INTO "search_keys" VALUES(4,'kb','gebre');
INSERT INTO "search_keys" VALUES(4,'kr','gebre');
INSERT INTO "search_keys" VALUES(1,'groene','groene');
INSERT INTO "search_keys" VALUES(3,'jrn','groene');
INSERT INTO "search_keys" VALUES(3,'krn','groene');
INSERT INTO "search_keys" VALUES(4,'jn','groene');
INSERT INTO "search_keys" VALUES(4,'jr','groene');
INSERT INTO "search_keys" VALUES(4,'kn','groene');
INSERT INTO "search_keys" VALUES(4,'kr','groene');
INSERT INTO "search_keys" VALUES(4,'rn','groene');
INSERT INTO "search_keys" VALUES(1,'hassan','hassan');
INSERT INTO "search_keys" VALUES(3,'hsn','hassan');
INSERT INTO "search_keys" VALUES(4,'hn','hassan');
INSERT INTO "search_keys" VALUES(4,'hs','hassan');
INSERT INTO "search_keys" VALUES(4,'sn','hassan');
INSERT INTO "search_keys" VALUES(1,'hena','hena');
INSERT INTO "search_keys" VALUES(3,'hn','hena');
INSERT INTO "search_keys" VALUES(1,'henk','henk');
INSERT INTO "search_keys" VALUES(3,'hnk','henk');
INSERT INTO "search_keys" VALUES(4,'hk','henk');
INSERT INTO "search_keys" VALUES(4,'hn','henk');
INSERT INTO "search_keys" VALUES(4,'nk','henk');
INSERT INTO "search_keys" VALUES(1,'hennie','hennie');
INSERT INTO "search_keys" VALUES(3,'hn','hennie');
INSERT INTO "search_keys" VALUES(1,'het','het');
INSERT INTO "search_keys" VALUES(3,'ht','het');
INSERT INTO "search_keys" VALUES(1,'hoek','hoek');
INSERT INTO "search_keys" VALUES(3,'hk','hoek');
INSERT INTO "search_keys" VALUES(1,'jansen','jansen');
INSERT INTO "search_keys" VALUES(3,'jnsn','jansen');
INSERT INTO "search_keys" VALUES(3,'ynsn','jansen');
INSERT INTO "search_keys" VALUES(4,'jnn','jansen');
INSERT INTO "search_keys" VALUES(4,'jns','jansen');
INSERT INTO "search_keys" VALUES(4,'jsn','jansen');
INSERT INTO "search_keys" VALUES(4,'nsn','jansen');
INSERT INTO "search_keys" VALUES(4,'ynn','jansen');
INSERT INTO "search_keys" VALUES(4,'yns','jansen');
INSERT INTO "search_keys" VALUES(4,'ysn','jansen');
INSERT INTO "search_keys" VALUES(1,'karimi','karimi');
INSERT INTO "search_keys" VALUES(3,'krm','karimi');
INSERT INTO "search_keys" VALUES(4,'km','karimi');
INSERT INTO "search_keys" VALUES(4,'kr','karimi');
INSERT INTO "search_keys" VALUES(4,'rm','karimi');
INSERT INTO "search_keys" VALUES(1,'kompas','kompas');
INSERT INTO "search_keys" VALUES(3,'kmbs','kompas');
INSERT INTO "search_keys" VALUES(4,'kbs','kompas');
INSERT INTO "search_keys" VALUES(4,'kmb','kompas');
INSERT INTO "search_keys" VALUES(4,'kms','kompas');
INSERT INTO "search_keys" VALUES(4,'mbs','kompas');
INSERT INTO "search_keys" VALUES(1,'koval','koval');
INSERT INTO "search_keys" VALUES(3,'kl','koval');
INSERT INTO "search_keys" VALUES(1,'linde','linde');
INSERT INTO "search_keys" VALUES(3,'lnt','linde');
INSERT INTO "search_keys" VALUES(4,'ln','linde');
INSERT INTO "search_keys" VALUES(4,'lt','linde');
INSERT INTO "search_keys" VALUES(4,'nt','linde');
INSERT INTO "search_keys" VALUES(1,'mohammed','mohammed');
INSERT INTO "search_keys" VALUES(3,'mhmt','mohammed');
INSERT INTO "search_keys" VALUES(4,'hmt','mohammed');
INSERT INTO "search_keys" VALUES(4,'mhm','mohammed');
INSERT INTO "search_keys" VALUES(4,'mht','mohammed');
INSERT INTO "search_keys" VALUES(4,'mmt','mohammed');
INSERT INTO "search_keys" VALUES(1,'olena','olena');
INSERT INTO "search_keys" VALUES(3,'aln','olena');
INSERT INTO "search_keys" VALUES(4,'al','olena');
INSERT INTO "search_keys" VALUES(4,'an','olena');
INSERT INTO "search_keys" VALUES(4,'ln','olena');
INSERT INTO "search_keys" VALUES(1,'oost','oost');
INSERT INTO "search_keys" VALUES(3,'ast','oost');
INSERT INTO "search_keys" VALUES(4,'as','oost');
INSERT INTO "search_keys" VALUES(4,'at','oost');
INSERT INTO "search_keys" VALUES(4,'st','oost');
INSERT INTO "search_keys" VALUES(1,'op','op');
INSERT INTO "search_keys" VALUES(3,'ab','op');
INSERT INTO "search_keys" VALUES(1,'riet','riet');
INSERT INTO "search_keys" VALUES(3,'rt','riet');
INSERT INTO "search_keys" VALUES(1,'rolletjes','rolletjes');
INSERT INTO "search_keys" VALUES(3,'rltjs','rolletjes');
INSERT INTO "search_keys" VALUES(3,'rlts','rolletjes');
INSERT INTO "search_keys" VALUES(4,'ltjs','rolletjes');
INSERT INTO "search_keys" VALUES(4,'lts','rolletjes');
INSERT INTO "search_keys" VALUES(4,'rljs','rolletjes');
INSERT INTO "search_keys" VALUES(4,'rls','rolletjes');
INSERT INTO "search_keys" VALUES(4,'rlt','rolletjes');
INSERT INTO "search_keys" VALUES(4,'rltj','rolletjes');
INSERT INTO "search_keys" VALUES(4,'rlts','rolletjes');
INSERT INTO "search_keys" VALUES(4,'rtjs','rolletjes');
INSERT INTO "search_keys" VALUES(4,'rts','rolletjes');
INSERT INTO "search_keys" VALUES(1,'selam','selam');
INSERT INTO "search_keys" VALUES(3,'slm','selam');
INSERT INTO "search_keys" VALUES(4,'lm','selam');
INSERT INTO "search_keys" VALUES(4,'sl','selam');
INSERT INTO "search_keys" VALUES(4,'sm','selam');
INSERT INTO "search_keys" VALUES(1,'sportclub','sportclub');
INSERT INTO "search_keys" VALUES(3,'sbrtjlb','sportclub');
INSERT INTO "search_keys" VALUES(3,'sbrtklb','sportclub');
INSERT INTO "search_keys" VALUES(3,'sbrtslb','sportclub');
INSERT INTO "search_keys" VALUES(4,'brtjlb','sportclub');
INSERT INTO "search_keys" VALUES(4,'brtklb','sportclub');
INSERT INTO "search_keys" VALUES(4,'sbrjlb','sportclub');
INSERT INTO "search_keys" VALUES(4,'sbrklb','sportclub');
INSERT INTO "search_keys" VALUES(4,'sbrtjb','sportclub');
INSERT INTO "search_keys" VALUES(4,'sbrtjl','sportclub');
INSERT INTO "search_keys" VALUES(4,'sbrtkb','sportclub');
INSERT INTO "search_keys" VALUES(4,'sbrtkl','sportclub');
INSERT INTO "search_keys" VALUES(4,'sbrtlb','sportclub');
INSERT INTO "search_keys" VALUES(4,'sbtjlb','sportclub');
INSERT INTO "search_keys" VALUES(4,'sbtklb','sportclub');
INSERT INTO "search_keys" VALUES(4,'srtjlb','sportclub');
INSERT INTO "search_keys" VALUES(4,'srtklb','sportclub');
INSERT INTO "search_keys" VALUES(1,'tesfay','tesfay');
INSERT INTO "search_keys" VALUES(3,'tsf','tesfay');
INSERT INTO "search_keys" VALUES(4,'sf','tesfay');
INSERT INTO "search_keys" VALUES(4,'tf','tesfay');
INSERT INTO "search_keys" VALUES(4,'ts','tesfay');
INSERT INTO "search_keys" VALUES(1,'treffers','treffers');
INSERT INTO "search_keys" VALUES(3,'trfrs','treffers');
INSERT INTO "search_keys" VALUES(4,'rfrs','treffers');
INSERT INTO "search_keys" VALUES(4,'tfrs','treffers');
INSERT INTO "search_keys" VALUES(4,'trfr','treffers');
INSERT INTO "search_keys" VALUES(4,'trfs','treffers');
INSERT INTO "search_keys" VALUES(4,'trrs','treffers');
INSERT INTO "search_keys" VALUES(1,'voedselbank','voedselbank');
INSERT INTO "search_keys" VALUES(3,'vtslbnk','voedselbank');
INSERT INTO "search_keys" VALUES(4,'tslbnk','voedselbank');
INSERT INTO "search_keys" VALUES(4,'vslbnk','voedselbank');
INSERT INTO "search_keys" VALUES(4,'vtlbnk','voedselbank');
INSERT INTO "search_keys" VALUES(4,'vtsbnk','voedselbank');
INSERT INTO "search_keys" VALUES(4,'vtslbk','voedselbank');
INSERT INTO "search_keys" VALUES(4,'vtslbn','voedselbank');
INSERT INTO "search_keys" VALUES(4,'vtslnk','voedselbank');
INSERT INTO "search_keys" VALUES(1,'vries','vries');
INSERT INTO "search_keys" VALUES(3,'vrs','vries');
INSERT INTO "search_keys" VALUES(4,'rs','vries');
INSERT INTO "search_keys" VALUES(4,'vr','vries');
INSERT INTO "search_keys" VALUES(4,'vs','vries');
INSERT INTO "search_keys" VALUES(1,'warsame','warsame');
INSERT INTO "search_keys" VALUES(3,'vrsm','warsame');
INSERT INTO "search_keys" VALUES(4,'rsm','warsame');
INSERT INTO "search_keys" VALUES(4,'vrm','warsame');
INSERT INTO "search_keys" VALUES(4,'vrs','warsame');
INSERT INTO "search_keys" VALUES(4,'vsm','warsame');
INSERT INTO "search_keys" VALUES(1,'yevhen','yevhen');
INSERT INTO "search_keys" VALUES(3,'ahn','yevhen');
INSERT INTO "search_keys" VALUES(3,'yhn','yevhen');
INSERT INTO "search_keys" VALUES(4,'ah','yevhen');
INSERT INTO "search_keys" VALUES(4,'an','yevhen');
INSERT INTO "search_keys" VALUES(4,'hn','yevhen');
INSERT INTO "search_keys" VALUES(4,'yh','yevhen');
INSERT INTO "search_keys" VALUES(4,'yn','yevhen');
INSERT INTO "search_keys" VALUES(1,'yilmaz','yilmaz');
INSERT INTO "search_keys" VALUES(3,'alms','yilmaz');
INSERT INTO "search_keys" VALUES(3,'ylms','yilmaz');
INSERT INTO "search_keys" VALUES(4,'alm','yilmaz');
INSERT INTO "search_keys" VALUES(4,'als','yilmaz');
INSERT INTO "search_keys" VALUES(4,'ams','yilmaz');
INSERT INTO "search_keys" VALUES(4,'lms','yilmaz');
INSERT INTO "search_keys" VALUES(4,'ylm','yilmaz');
INSERT INTO "search_keys" VALUES(4,'yls','yilmaz');
INSERT INTO "search_keys" VALUES(4,'yms','yilmaz');
INSERT INTO "search_keys" VALUES(1,'zebib','zebib');
INSERT INTO "search_keys" VALUES(3,'sbb','zebib');
INSERT INTO "search_keys" VALUES(4,'bb','zebib');
INSERT INTO "search_keys" VALUES(4,'sb','zebib');
INSERT INTO "search_keys" VALUES(1,'коваль','коваль');
INSERT INTO "search_keys" VALUES(2,'koval','коваль');
INSERT INTO "search_keys" VALUES(3,'kl','коваль');
INSERT INTO "search_keys" VALUES(1,'олена','олена');
INSERT INTO "search_keys" VALUES(2,'olena','олена');
INSERT INTO "search_keys" VALUES(3,'aln','олена');
INSERT INTO "search_keys" VALUES(4,'al','олена');
INSERT INTO "search_keys" VALUES(4,'an','олена');
INSERT INTO "search_keys" VALUES(4,'ln','олена');
INSERT INTO "search_keys" VALUES(1,'євген','євген');
INSERT INTO "search_keys" VALUES(2,'jevhen','євген');
INSERT INTO "search_keys" VALUES(2,'yevhen','євген');
INSERT INTO "search_keys" VALUES(3,'ahn','євген');
INSERT INTO "search_keys" VALUES(3,'jhn','євген');
INSERT INTO "search_keys" VALUES(3,'yhn','євген');
INSERT INTO "search_keys" VALUES(4,'ah','євген');
INSERT INTO "search_keys" VALUES(4,'an','євген');
INSERT INTO "search_keys" VALUES(4,'hn','євген');
INSERT INTO "search_keys" VALUES(4,'yh','євген');
INSERT INTO "search_keys" VALUES(4,'yn','євген');
INSERT INTO "search_keys" VALUES(1,'احمد','احمد');
INSERT INTO "search_keys" VALUES(3,'ahmt','احمد');
INSERT INTO "search_keys" VALUES(4,'ahm','احمد');
INSERT INTO "search_keys" VALUES(4,'aht','احمد');
INSERT INTO "search_keys" VALUES(4,'amt','احمد');
INSERT INTO "search_keys" VALUES(4,'hmt','احمد');
INSERT INTO "search_keys" VALUES(1,'الحسن','الحسن');
INSERT INTO "search_keys" VALUES(3,'alhsn','الحسن');
INSERT INTO "search_keys" VALUES(3,'hsn','الحسن');
INSERT INTO "search_keys" VALUES(4,'ahsn','الحسن');
INSERT INTO "search_keys" VALUES(4,'alhn','الحسن');
INSERT INTO "search_keys" VALUES(4,'alhs','الحسن');
INSERT INTO "search_keys" VALUES(4,'alsn','الحسن');
INSERT INTO "search_keys" VALUES(4,'hn','الحسن');
INSERT INTO "search_keys" VALUES(4,'hs','الحسن');
INSERT INTO "search_keys" VALUES(4,'lhsn','الحسن');
INSERT INTO "search_keys" VALUES(4,'sn','الحسن');
INSERT INTO "search_keys" VALUES(1,'حسن','حسن');
INSERT INTO "search_keys" VALUES(3,'hsn','حسن');
INSERT INTO "search_keys" VALUES(4,'hn','حسن');
INSERT INTO "search_keys" VALUES(4,'hs','حسن');
INSERT INTO "search_keys" VALUES(4,'sn','حسن');
INSERT INTO "search_keys" VALUES(1,'فاطمه','فاطمه');
INSERT INTO "search_keys" VALUES(3,'ftm','فاطمه');
INSERT INTO "search_keys" VALUES(3,'ftmt','فاطمه');
INSERT INTO "search_keys" VALUES(4,'fm','فاطمه');
INSERT INTO "search_keys" VALUES(4,'fmt','فاطمه');
INSERT INTO "search_keys" VALUES(4,'ft','فاطمه');
INSERT INTO "search_keys" VALUES(4,'ftm','فاطمه');
INSERT INTO "search_keys" VALUES(4,'ftt','فاطمه');
INSERT INTO "search_keys" VALUES(4,'tm','فاطمه');
INSERT INTO "search_keys" VALUES(4,'tmt','فاطمه');
INSERT INTO "search_keys" VALUES(1,'كريمي','كريمي');
INSERT INTO "search_keys" VALUES(3,'krm','كريمي');
INSERT INTO "search_keys" VALUES(4,'km','كريمي');
INSERT INTO "search_keys" VALUES(4,'kr','كريمي');
INSERT INTO "search_keys" VALUES(4,'rm','كريمي');
INSERT INTO "search_keys" VALUES(1,'هنا','هنا');
INSERT INTO "search_keys" VALUES(3,'hn','هنا');
INSERT INTO "search_keys" VALUES(1,'يلماز','يلماز');
INSERT INTO "search_keys" VALUES(3,'ylms','يلماز');
INSERT INTO "search_keys" VALUES(4,'lms','يلماز');
INSERT INTO "search_keys" VALUES(4,'ylm','يلماز');
INSERT INTO "search_keys" VALUES(4,'yls','يلماز');
INSERT INTO "search_keys" VALUES(4,'yms','يلماز');
INSERT INTO "search_keys" VALUES(1,'ሰላም','ሰላም');
INSERT INTO "search_keys" VALUES(2,'selam','ሰላም');
INSERT INTO "search_keys" VALUES(3,'slm','ሰላም');
INSERT INTO "search_keys" VALUES(4,'lm','ሰላም');
INSERT INTO "search_keys" VALUES(4,'sl','ሰላም');
INSERT INTO "search_keys" VALUES(4,'sm','ሰላም');
INSERT INTO "search_keys" VALUES(1,'ተስፋይ','ተስፋይ');
INSERT INTO "search_keys" VALUES(2,'tesfay','ተስፋይ');
INSERT INTO "search_keys" VALUES(3,'tsf','ተስፋይ');
INSERT INTO "search_keys" VALUES(4,'sf','ተስፋይ');
INSERT INTO "search_keys" VALUES(4,'tf','ተስፋይ');
INSERT INTO "search_keys" VALUES(4,'ts','ተስፋይ');
INSERT INTO "search_keys" VALUES(1,'ዘቢብ','ዘቢብ');
INSERT INTO "search_keys" VALUES(2,'zebib','ዘቢብ');
INSERT INTO "search_keys" VALUES(3,'sbb','ዘቢብ');
INSERT INTO "search_keys" VALUES(4,'bb','ዘቢብ');
INSERT INTO "search_keys" VALUES(4,'sb','ዘቢብ');
INSERT INTO "search_keys" VALUES(1,'ገብረ','ገብረ');
INSERT INTO "search_keys" VALUES(2,'gebre','ገብረ');
INSERT INTO "search_keys" VALUES(3,'jbr','ገብረ');
INSERT INTO "search_keys" VALUES(3,'kbr','ገብረ');
INSERT INTO "search_keys" VALUES(4,'br','ገብረ');
INSERT INTO "search_keys" VALUES(4,'jb','ገብረ');
INSERT INTO "search_keys" VALUES(4,'jr','ገብረ');
INSERT INTO "search_keys" VALUES(4,'kb','ገብረ');
INSERT INTO "search_keys" VALUES(4,'kr','ገብረ');
CREATE TABLE search_words (
	word TEXT NOT NULL, 
	place SMALLINT NOT NULL, 
	account INTEGER NOT NULL, 
	CONSTRAINT pk_search_words PRIMARY KEY (word, place, account), 
	CONSTRAINT fk_search_words_account FOREIGN KEY(account) REFERENCES accounts ("key")
)
 WITHOUT ROWID

;
INSERT INTO "search_words" VALUES('10019',90,1001);
INSERT INTO "search_words" VALUES('buurthuis',0,1001);
INSERT INTO "search_words" VALUES('de',50,1001);
INSERT INTO "search_words" VALUES('linde',1,1001);
INSERT INTO "search_words" VALUES('10024',90,1002);
INSERT INTO "search_words" VALUES('oost',1,1002);
INSERT INTO "search_words" VALUES('voedselbank',0,1002);
INSERT INTO "search_words" VALUES('10035',90,1003);
INSERT INTO "search_words" VALUES('de',50,1003);
INSERT INTO "search_words" VALUES('sportclub',0,1003);
INSERT INTO "search_words" VALUES('treffers',1,1003);
INSERT INTO "search_words" VALUES('10043',90,1004);
INSERT INTO "search_words" VALUES('bibliotheek',0,1004);
INSERT INTO "search_words" VALUES('het',50,1004);
INSERT INTO "search_words" VALUES('kompas',1,1004);
INSERT INTO "search_words" VALUES('10056',90,1005);
INSERT INTO "search_words" VALUES('fietsenwerkplaats',0,1005);
INSERT INTO "search_words" VALUES('op',50,1005);
INSERT INTO "search_words" VALUES('rolletjes',1,1005);
INSERT INTO "search_words" VALUES('10062',90,1006);
INSERT INTO "search_words" VALUES('buurtmoestuin',0,1006);
INSERT INTO "search_words" VALUES('de',50,1006);
INSERT INTO "search_words" VALUES('groene',1,1006);
INSERT INTO "search_words" VALUES('hoek',2,1006);
INSERT INTO "search_words" VALUES('10070',90,1007);
INSERT INTO "search_words" VALUES('fatma',0,1007);
INSERT INTO "search_words" VALUES('yilmaz',1,1007);
INSERT INTO "search_words" VALUES('فاطمه',0,1007);
INSERT INTO "search_words" VALUES('يلماز',1,1007);
INSERT INTO "search_words" VALUES('10081',90,1008);
INSERT INTO "search_words" VALUES('de',50,1008);
INSERT INTO "search_words" VALUES('henk',0,1008);
INSERT INTO "search_words" VALUES('vries',1,1008);
INSERT INTO "search_words" VALUES('10097',90,1009);
INSERT INTO "search_words" VALUES('jansen',1,1009);
INSERT INTO "search_words" VALUES('riet',0,1009);
INSERT INTO "search_words" VALUES('10100',90,1010);
INSERT INTO "search_words" VALUES('koval',1,1010);
INSERT INTO "search_words" VALUES('olena',0,1010);
INSERT INTO "search_words" VALUES('коваль',1,1010);
INSERT INTO "search_words" VALUES('олена',0,1010);
INSERT INTO "search_words" VALUES('10113',90,1011);
INSERT INTO "search_words" VALUES('gebre',2,1011);
INSERT INTO "search_words" VALUES('tesfay',1,1011);
INSERT INTO "search_words" VALUES('zebib',0,1011);
INSERT INTO "search_words" VALUES('ተስፋይ',1,1011);
INSERT INTO "search_words" VALUES('ዘቢብ',0,1011);
INSERT INTO "search_words" VALUES('ገብረ',2,1011);
INSERT INTO "search_words" VALUES('10121',90,1012);
INSERT INTO "search_words" VALUES('bakker',1,1012);
INSERT INTO "search_words" VALUES('hennie',0,1012);
INSERT INTO "search_words" VALUES('10137',90,1013);
INSERT INTO "search_words" VALUES('gebre',1,1013);
INSERT INTO "search_words" VALUES('selam',0,1013);
INSERT INTO "search_words" VALUES('ሰላም',0,1013);
INSERT INTO "search_words" VALUES('ገብረ',1,1013);
INSERT INTO "search_words" VALUES('10145',90,1014);
INSERT INTO "search_words" VALUES('ahmad',0,1014);
INSERT INTO "search_words" VALUES('al',50,1014);
INSERT INTO "search_words" VALUES('alhassan',1,1014);
INSERT INTO "search_words" VALUES('hassan',1,1014);
INSERT INTO "search_words" VALUES('mohammed',1,1014);
INSERT INTO "search_words" VALUES('احمد',0,1014);
INSERT INTO "search_words" VALUES('الحسن',1,1014);
INSERT INTO "search_words" VALUES('حسن',1,1014);
INSERT INTO "search_words" VALUES('10159',90,1015);
INSERT INTO "search_words" VALUES('al',50,1015);
INSERT INTO "search_words" VALUES('alhassan',1,1015);
INSERT INTO "search_words" VALUES('fatima',0,1015);
INSERT INTO "search_words" VALUES('hassan',1,1015);
INSERT INTO "search_words" VALUES('الحسن',1,1015);
INSERT INTO "search_words" VALUES('حسن',1,1015);
INSERT INTO "search_words" VALUES('فاطمه',0,1015);
INSERT INTO "search_words" VALUES('10168',90,1016);
INSERT INTO "search_words" VALUES('amina',0,1016);
INSERT INTO "search_words" VALUES('warsame',1,1016);
INSERT INTO "search_words" VALUES('10176',90,1017);
INSERT INTO "search_words" VALUES('hena',0,1017);
INSERT INTO "search_words" VALUES('karimi',1,1017);
INSERT INTO "search_words" VALUES('كريمي',1,1017);
INSERT INTO "search_words" VALUES('هنا',0,1017);
INSERT INTO "search_words" VALUES('10184',90,1018);
INSERT INTO "search_words" VALUES('koval',1,1018);
INSERT INTO "search_words" VALUES('yevhen',0,1018);
INSERT INTO "search_words" VALUES('коваль',1,1018);
INSERT INTO "search_words" VALUES('євген',0,1018);
CREATE TABLE series_hosts (
	series CHAR(32) NOT NULL, 
	account INTEGER NOT NULL, 
	CONSTRAINT pk_series_hosts PRIMARY KEY (series, account), 
	CONSTRAINT fk_series_hosts_account FOREIGN KEY(account) REFERENCES accounts ("key"), 
	CONSTRAINT fk_series_hosts_series FOREIGN KEY(series) REFERENCES activity_series (id)
);
CREATE TABLE session_attendance (
	session CHAR(32) NOT NULL, 
	account INTEGER NOT NULL, 
	side VARCHAR(8) NOT NULL, 
	minutes SMALLINT, 
	way VARCHAR(8) NOT NULL, 
	operator INTEGER NOT NULL, 
	noted_at DATETIME NOT NULL, 
	CONSTRAINT pk_session_attendance PRIMARY KEY (session, account), 
	CONSTRAINT ck_session_attendance_side CHECK (side in ('given', 'attended')), 
	CONSTRAINT ck_session_attendance_way CHECK (way in ('scan', 'tick', 'paste')), 
	CONSTRAINT ck_session_attendance_minutes CHECK (minutes > 0), 
	CONSTRAINT fk_session_attendance_account FOREIGN KEY(account) REFERENCES accounts ("key"), 
	CONSTRAINT fk_session_attendance_operator FOREIGN KEY(operator) REFERENCES operators ("key"), 
	CONSTRAINT fk_session_attendance_session FOREIGN KEY(session) REFERENCES activity_sessions (id)
);
CREATE TABLE session_entries (
	session CHAR(32) NOT NULL, 
	entry CHAR(32) NOT NULL, 
	position SMALLINT NOT NULL, 
	CONSTRAINT pk_session_entries PRIMARY KEY (session, entry), 
	CONSTRAINT fk_session_entries_session FOREIGN KEY(session) REFERENCES activity_sessions (id)
);
CREATE TABLE settings (
	name VARCHAR(40) NOT NULL, 
	value TEXT NOT NULL, 
	CONSTRAINT pk_settings PRIMARY KEY (name)
);
INSERT INTO "settings" VALUES('name','"Buurthuis De Linde"');
INSERT INTO "settings" VALUES('identity','"66f1f518-014d-42e3-bdfd-c6f318071e06"');
INSERT INTO "settings" VALUES('demo','true');
INSERT INTO "settings" VALUES('subtitle','"Tijdbank \u00b7 samen leven, samen leren"');
INSERT INTO "settings" VALUES('address','"Lindelaan 12, 1234 AB Voorbeeldstad"');
INSERT INTO "settings" VALUES('phone','"012-345 67 89"');
INSERT INTO "settings" VALUES('kvk','"12345678"');
INSERT INTO "settings" VALUES('place','"Voorbeeldstad"');
INSERT INTO "settings" VALUES('signatory','"Marijke van der Horst"');
INSERT INTO "settings" VALUES('signatory_function','"co\u00f6rdinator"');
INSERT INTO "settings" VALUES('check_page','""');
INSERT INTO "settings" VALUES('language','"nl"');
INSERT INTO "settings" VALUES('time_zone','"Europe/Amsterdam"');
INSERT INTO "settings" VALUES('limits','{"lower": -600, "upper": 2400, "blocking": false}');
INSERT INTO "settings" VALUES('confirmation_required','false');
INSERT INTO "settings" VALUES('backdating_days','366');
INSERT INTO "settings" VALUES('waiting_days','30');
INSERT INTO "settings" VALUES('belgian_sorting','false');
INSERT INTO "settings" VALUES('lock_minutes','5');
INSERT INTO "settings" VALUES('badge_alone','true');
INSERT INTO "settings" VALUES('log_months','12');
INSERT INTO "settings" VALUES('idle_months','24');
INSERT INTO "settings" VALUES('register_years','5');
INSERT INTO "settings" VALUES('look','{"colour": ""}');
INSERT INTO "settings" VALUES('choices','{"reflection": true, "competences": true, "annex": true, "second_language": true, "reviewed": false, "reviewed_by": "", "reviewed_function": ""}');
CREATE TABLE signing_keys (
	key_id BLOB NOT NULL, 
	public_key BLOB NOT NULL, 
	private_key BLOB NOT NULL, 
	made_at DATETIME NOT NULL, 
	CONSTRAINT pk_signing_keys PRIMARY KEY (key_id)
);
INSERT INTO "signing_keys" VALUES(X'A4120FAE',X'AF81AA91776EBD79078E2DCE8AA4958B4585060D7BE125D1F81A505C180274DE',X'8C871EC53B0ECBA381CCAD462103098C717EAC46DA0371B7060FE22026FBE0C5','2026-11-22 16:10:00.000000');
CREATE TABLE source_people (
	source VARCHAR(40) NOT NULL, 
	person CHAR(32) NOT NULL, 
	account INTEGER NOT NULL, 
	stated BIGINT, 
	stated_on DATE, 
	history BIGINT NOT NULL, 
	later BIGINT NOT NULL, 
	opened BIGINT NOT NULL, 
	openings INTEGER NOT NULL, 
	CONSTRAINT pk_source_people PRIMARY KEY (source, person), 
	CONSTRAINT ck_source_people_stated_whole CHECK ((stated IS NULL) = (stated_on IS NULL)), 
	CONSTRAINT fk_source_people_account FOREIGN KEY(account) REFERENCES accounts ("key")
);
CREATE TABLE talent_competences (
	talent VARCHAR(40) NOT NULL, 
	body TEXT NOT NULL, 
	CONSTRAINT pk_talent_competences PRIMARY KEY (talent), 
	CONSTRAINT fk_talent_competences_talent FOREIGN KEY(talent) REFERENCES talents (code)
);
CREATE TABLE talents (
	code VARCHAR(40) NOT NULL, 
	category VARCHAR(40) NOT NULL, 
	tag VARCHAR(20) NOT NULL, 
	icon VARCHAR(60) NOT NULL, 
	own_name TEXT NOT NULL, 
	active BOOLEAN NOT NULL, 
	CONSTRAINT pk_talents PRIMARY KEY (code)
);
INSERT INTO "talents" VALUES('language_practice','language','integratie','languages','',1);
INSERT INTO "talents" VALUES('language_cafe','language','integratie','messages-square','',1);
INSERT INTO "talents" VALUES('language_lesson','language','integratie','presentation','',1);
INSERT INTO "talents" VALUES('interpreting','language','integratie','ear','',1);
INSERT INTO "talents" VALUES('translating','language','integratie','book-type','',1);
INSERT INTO "talents" VALUES('reading_aloud','language','integratie','book-open','',1);
INSERT INTO "talents" VALUES('homework','language','integratie','notebook-pen','',1);
INSERT INTO "talents" VALUES('cooking','food','leefbaarheid','cooking-pot','',1);
INSERT INTO "talents" VALUES('neighbourhood_cooking','food','leefbaarheid','utensils','',1);
INSERT INTO "talents" VALUES('cooking_lesson','food','integratie','chef-hat','',1);
INSERT INTO "talents" VALUES('baking','food','leefbaarheid','croissant','',1);
INSERT INTO "talents" VALUES('eating_together','food','leefbaarheid','soup','',1);
INSERT INTO "talents" VALUES('shopping','food','wonen','shopping-basket','',1);
INSERT INTO "talents" VALUES('coffee_serving','food','leefbaarheid','coffee','',1);
INSERT INTO "talents" VALUES('food_handing_out','food','leefbaarheid','hand-platter','',1);
INSERT INTO "talents" VALUES('crate_packing','food','leefbaarheid','package','',1);
INSERT INTO "talents" VALUES('cleaning','home','wonen','spray-can','',1);
INSERT INTO "talents" VALUES('window_cleaning','home','wonen','sparkles','',1);
INSERT INTO "talents" VALUES('laundry','home','wonen','washing-machine','',1);
INSERT INTO "talents" VALUES('ironing','home','wonen','layers','',1);
INSERT INTO "talents" VALUES('tidying','home','wonen','boxes','',1);
INSERT INTO "talents" VALUES('odd_jobs','home','wonen','hammer','',1);
INSERT INTO "talents" VALUES('painting_walls','home','wonen','paint-roller','',1);
INSERT INTO "talents" VALUES('wallpapering','home','wonen','wallpaper','',1);
INSERT INTO "talents" VALUES('carpentry','home','wonen','ruler','',1);
INSERT INTO "talents" VALUES('flooring','home','wonen','grid-3x3','',1);
INSERT INTO "talents" VALUES('furniture_assembly','home','wonen','bed-double','',1);
INSERT INTO "talents" VALUES('lamp_hanging','home','wonen','lamp-ceiling','',1);
INSERT INTO "talents" VALUES('moving_house','home','wonen','truck','',1);
INSERT INTO "talents" VALUES('bicycle_repair','repair','leefbaarheid','bike','',1);
INSERT INTO "talents" VALUES('clothes_mending','repair','wonen','shirt','',1);
INSERT INTO "talents" VALUES('clothes_making','repair','leefbaarheid','scissors','',1);
INSERT INTO "talents" VALUES('knitting','repair','leefbaarheid','spool','',1);
INSERT INTO "talents" VALUES('appliance_repair','repair','wonen','plug','',1);
INSERT INTO "talents" VALUES('furniture_repair','repair','wonen','sofa','',1);
INSERT INTO "talents" VALUES('gardening','outdoors','wonen','flower-2','',1);
INSERT INTO "talents" VALUES('vegetable_garden','outdoors','leefbaarheid','carrot','',1);
INSERT INTO "talents" VALUES('plant_care','outdoors','wonen','sprout','',1);
INSERT INTO "talents" VALUES('neighbourhood_cleaning','outdoors','leefbaarheid','recycle','',1);
INSERT INTO "talents" VALUES('dog_walking','outdoors','wonen','dog','',1);
INSERT INTO "talents" VALUES('pet_care','outdoors','wonen','cat','',1);
INSERT INTO "talents" VALUES('childcare','people','wonen','baby','',1);
INSERT INTO "talents" VALUES('playing_with_children','people','leefbaarheid','toy-brick','',1);
INSERT INTO "talents" VALUES('school_run','people','wonen','backpack','',1);
INSERT INTO "talents" VALUES('visiting','people','leefbaarheid','hand-heart','',1);
INSERT INTO "talents" VALUES('walking_together','people','leefbaarheid','footprints','',1);
INSERT INTO "talents" VALUES('coming_along','people','integratie','users-round','',1);
INSERT INTO "talents" VALUES('showing_around','people','integratie','map','',1);
INSERT INTO "talents" VALUES('haircutting','people','leefbaarheid','scissors-line-dashed','',1);
INSERT INTO "talents" VALUES('hair_braiding','people','leefbaarheid','user-round','',1);
INSERT INTO "talents" VALUES('driving','transport','wonen','car','',1);
INSERT INTO "talents" VALUES('goods_transport','transport','wonen','van','',1);
INSERT INTO "talents" VALUES('cycling_lesson','transport','integratie','bike','',1);
INSERT INTO "talents" VALUES('traffic_practice','transport','integratie','traffic-cone','',1);
INSERT INTO "talents" VALUES('public_transport','transport','integratie','bus','',1);
INSERT INTO "talents" VALUES('letters','paperwork','integratie','mail-open','',1);
INSERT INTO "talents" VALUES('forms','paperwork','integratie','file-pen','',1);
INSERT INTO "talents" VALUES('paperwork','paperwork','wonen','folder-open','',1);
INSERT INTO "talents" VALUES('computer_help','paperwork','integratie','laptop','',1);
INSERT INTO "talents" VALUES('phone_help','paperwork','integratie','smartphone','',1);
INSERT INTO "talents" VALUES('job_search','paperwork','integratie','search','',1);
INSERT INTO "talents" VALUES('cv_writing','paperwork','integratie','file-user','',1);
INSERT INTO "talents" VALUES('job_interview','paperwork','integratie','briefcase','',1);
INSERT INTO "talents" VALUES('arithmetic','paperwork','integratie','calculator','',1);
INSERT INTO "talents" VALUES('music_making','culture','leefbaarheid','music','',1);
INSERT INTO "talents" VALUES('music_lesson','culture','integratie','guitar','',1);
INSERT INTO "talents" VALUES('singing','culture','leefbaarheid','mic-vocal','',1);
INSERT INTO "talents" VALUES('dancing','culture','leefbaarheid','party-popper','',1);
INSERT INTO "talents" VALUES('drawing','culture','leefbaarheid','palette','',1);
INSERT INTO "talents" VALUES('handicraft','culture','leefbaarheid','paintbrush','',1);
INSERT INTO "talents" VALUES('photography','culture','leefbaarheid','camera','',1);
INSERT INTO "talents" VALUES('storytelling','culture','integratie','speech','',1);
INSERT INTO "talents" VALUES('games','culture','leefbaarheid','dices','',1);
INSERT INTO "talents" VALUES('chess','culture','leefbaarheid','chess-knight','',1);
INSERT INTO "talents" VALUES('football','sport','leefbaarheid','goal','',1);
INSERT INTO "talents" VALUES('exercising_together','sport','leefbaarheid','dumbbell','',1);
INSERT INTO "talents" VALUES('sports_training','sport','integratie','volleyball','',1);
INSERT INTO "talents" VALUES('swimming','sport','leefbaarheid','waves-horizontal','',1);
INSERT INTO "talents" VALUES('hosting','house','leefbaarheid','door-open','',1);
INSERT INTO "talents" VALUES('reception_desk','house','leefbaarheid','concierge-bell','',1);
INSERT INTO "talents" VALUES('room_setting_up','house','leefbaarheid','armchair','',1);
INSERT INTO "talents" VALUES('dishes','house','leefbaarheid','droplets','',1);
INSERT INTO "talents" VALUES('organising','house','leefbaarheid','calendar-check','',1);
INSERT INTO "talents" VALUES('leaflets','house','leefbaarheid','newspaper','',1);
INSERT INTO "talents" VALUES('clothes_sorting','house','leefbaarheid','shopping-bag','',1);
INSERT INTO "talents" VALUES('shop_help','house','leefbaarheid','store','',1);
INSERT INTO "talents" VALUES('other','house','leefbaarheid','ellipsis','',1);
CREATE TABLE transfers (
	sequence BIGINT NOT NULL, 
	position SMALLINT NOT NULL, 
	debit INTEGER NOT NULL, 
	credit INTEGER NOT NULL, 
	minutes BIGINT NOT NULL, 
	CONSTRAINT pk_transfers PRIMARY KEY (sequence, position), 
	CONSTRAINT ck_transfers_two_accounts CHECK (debit <> credit), 
	CONSTRAINT ck_transfers_positive CHECK (minutes > 0), 
	CONSTRAINT fk_transfers_credit FOREIGN KEY(credit) REFERENCES accounts ("key"), 
	CONSTRAINT fk_transfers_debit FOREIGN KEY(debit) REFERENCES accounts ("key"), 
	CONSTRAINT fk_transfers_sequence FOREIGN KEY(sequence) REFERENCES entries (sequence)
)
 WITHOUT ROWID

;
INSERT INTO "transfers" VALUES(2,0,1,1007,375);
INSERT INTO "transfers" VALUES(17,0,1,1007,120);
INSERT INTO "transfers" VALUES(32,0,1012,1007,180);
INSERT INTO "transfers" VALUES(34,0,1015,1007,150);
INSERT INTO "transfers" VALUES(38,0,1012,1007,120);
INSERT INTO "transfers" VALUES(42,0,1009,1007,150);
INSERT INTO "transfers" VALUES(45,0,1016,1007,150);
INSERT INTO "transfers" VALUES(46,0,1010,1007,120);
INSERT INTO "transfers" VALUES(1,0,1,1008,645);
INSERT INTO "transfers" VALUES(7,1,1,1008,120);
INSERT INTO "transfers" VALUES(22,0,1011,1008,180);
INSERT INTO "transfers" VALUES(28,0,1014,1008,45);
INSERT INTO "transfers" VALUES(7,0,1,1009,120);
INSERT INTO "transfers" VALUES(14,0,1008,1009,180);
INSERT INTO "transfers" VALUES(17,1,1,1009,120);
INSERT INTO "transfers" VALUES(18,0,1016,1009,60);
INSERT INTO "transfers" VALUES(8,0,1009,1010,120);
INSERT INTO "transfers" VALUES(21,0,1013,1010,60);
INSERT INTO "transfers" VALUES(33,0,1008,1010,60);
INSERT INTO "transfers" VALUES(36,0,1009,1010,60);
INSERT INTO "transfers" VALUES(45,2,1016,1010,150);
INSERT INTO "transfers" VALUES(3,0,1009,1011,150);
INSERT INTO "transfers" VALUES(13,0,1009,1011,180);
INSERT INTO "transfers" VALUES(20,0,1,1011,180);
INSERT INTO "transfers" VALUES(24,0,1,1011,90);
INSERT INTO "transfers" VALUES(25,0,1009,1011,90);
INSERT INTO "transfers" VALUES(30,0,1016,1011,90);
INSERT INTO "transfers" VALUES(41,0,1014,1011,30);
INSERT INTO "transfers" VALUES(45,3,1016,1011,150);
INSERT INTO "transfers" VALUES(11,0,1008,1012,90);
INSERT INTO "transfers" VALUES(15,0,1008,1012,60);
INSERT INTO "transfers" VALUES(16,0,1017,1012,150);
INSERT INTO "transfers" VALUES(39,0,1,1012,180);
INSERT INTO "transfers" VALUES(40,0,1008,1012,180);
INSERT INTO "transfers" VALUES(26,0,1010,1013,120);
INSERT INTO "transfers" VALUES(37,0,1010,1013,240);
INSERT INTO "transfers" VALUES(43,0,1008,1013,90);
INSERT INTO "transfers" VALUES(9,0,1008,1014,30);
INSERT INTO "transfers" VALUES(12,0,1008,1014,180);
INSERT INTO "transfers" VALUES(19,0,1008,1014,180);
INSERT INTO "transfers" VALUES(23,0,1007,1014,60);
INSERT INTO "transfers" VALUES(31,0,1011,1014,150);
INSERT INTO "transfers" VALUES(35,0,1008,1014,90);
INSERT INTO "transfers" VALUES(45,1,1016,1014,150);
INSERT INTO "transfers" VALUES(6,0,1017,1015,30);
INSERT INTO "transfers" VALUES(27,0,1017,1015,45);
INSERT INTO "transfers" VALUES(5,0,1011,1016,120);
INSERT INTO "transfers" VALUES(10,0,1013,1016,150);
INSERT INTO "transfers" VALUES(29,0,1011,1016,90);
INSERT INTO "transfers" VALUES(44,0,1013,1016,150);
INSERT INTO "transfers" VALUES(4,0,1,1018,90);
CREATE INDEX ix_accounts_merged_into ON accounts (merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX ix_search_keys_word ON search_keys (word);
CREATE INDEX ix_members_sort_key ON members (sort_key);
CREATE INDEX ix_search_words_account_word_place ON search_words (account, word, place);
CREATE INDEX ix_source_people_account ON source_people (account);
CREATE INDEX ix_audit_at ON audit (at);
CREATE UNIQUE INDEX uq_entries_reverses ON entries (reverses) WHERE reverses IS NOT NULL;
CREATE INDEX ix_entries_organisation_service_date ON entries (organisation, service_date) WHERE organisation IS NOT NULL;
CREATE INDEX ix_pending_state_created_at ON pending (state, created_at);
CREATE INDEX ix_certificates_account ON certificates (account);
CREATE INDEX ix_certificates_file_digest ON certificates (file_digest);
CREATE INDEX ix_pending_parties_account ON pending_parties (account);
CREATE INDEX ix_certificate_entries_entry ON certificate_entries (entry);
CREATE INDEX ix_transfers_debit_sequence_minutes_credit ON transfers (debit, sequence, minutes, credit);
CREATE INDEX ix_transfers_credit_sequence_minutes_debit ON transfers (credit, sequence, minutes, debit);
CREATE INDEX ix_participations_account_sequence_side_minutes ON participations (account, sequence, side, minutes);
CREATE INDEX ix_consents_account ON consents (account);
CREATE INDEX ix_activity_series_organisation ON activity_series (organisation);
CREATE INDEX ix_activity_sessions_day ON activity_sessions (day);
CREATE INDEX ix_activity_sessions_series_day ON activity_sessions (series, day);
CREATE INDEX ix_badges_holder ON badges (holder);
CREATE INDEX ix_cards_account ON cards (account);
CREATE INDEX ix_memberships_organisation ON memberships (organisation);
CREATE INDEX ix_not_paired_other ON not_paired (other);
CREATE INDEX ix_offers_account ON offers (account);
CREATE INDEX ix_offers_state_talent ON offers (state, talent);
CREATE INDEX ix_relations_other ON relations (other);
CREATE INDEX ix_series_hosts_account ON series_hosts (account);
CREATE INDEX ix_offer_entries_entry ON offer_entries (entry);
CREATE INDEX ix_session_attendance_account ON session_attendance (account);
CREATE INDEX ix_session_entries_entry ON session_entries (entry);
CREATE INDEX ix_member_talents_talent_direction ON member_talents (talent, direction);
CREATE INDEX ix_audit_subject ON audit (subject, "key") WHERE length(subject) < 33;
CREATE INDEX ix_entries_service_date_sequence ON entries (service_date, sequence);
CREATE INDEX ix_kiosk_tries_account ON kiosk_tries (account);
CREATE INDEX ix_kiosk_calls_called_at ON kiosk_calls (called_at);
CREATE TRIGGER guard_entries_update BEFORE UPDATE ON entries
BEGIN SELECT RAISE(ABORT, 'append-only: entries'); END;
CREATE TRIGGER guard_entries_delete BEFORE DELETE ON entries
BEGIN SELECT RAISE(ABORT, 'append-only: entries'); END;
CREATE TRIGGER guard_transfers_update BEFORE UPDATE ON transfers
BEGIN SELECT RAISE(ABORT, 'append-only: transfers'); END;
CREATE TRIGGER guard_transfers_delete BEFORE DELETE ON transfers
BEGIN SELECT RAISE(ABORT, 'append-only: transfers'); END;
CREATE TRIGGER guard_participations_update BEFORE UPDATE ON participations
BEGIN SELECT RAISE(ABORT, 'append-only: participations'); END;
CREATE TRIGGER guard_participations_delete BEFORE DELETE ON participations
BEGIN SELECT RAISE(ABORT, 'append-only: participations'); END;
CREATE TRIGGER guard_entry_confirmations_update BEFORE UPDATE ON entry_confirmations
BEGIN SELECT RAISE(ABORT, 'append-only: entry_confirmations'); END;
CREATE TRIGGER guard_entry_confirmations_delete BEFORE DELETE ON entry_confirmations
BEGIN SELECT RAISE(ABORT, 'append-only: entry_confirmations'); END;
CREATE TRIGGER guard_entry_texts_update BEFORE UPDATE ON entry_texts
WHEN NEW.sequence IS NOT OLD.sequence OR OLD.erased_at IS NOT NULL OR NEW.erased_at IS NULL
  OR NEW.note <> '' OR NEW.override <> '' OR NEW.salt <> x''
BEGIN SELECT RAISE(ABORT, 'append-only: entry_texts'); END;
CREATE TRIGGER guard_entry_texts_delete BEFORE DELETE ON entry_texts
BEGIN SELECT RAISE(ABORT, 'append-only: entry_texts'); END;
CREATE TRIGGER guard_audit_update BEFORE UPDATE ON audit
BEGIN SELECT RAISE(ABORT, 'append-only: audit'); END;
CREATE TRIGGER guard_audit_delete BEFORE DELETE ON audit
WHEN OLD.at > datetime((SELECT max(at) FROM audit), '-180 days')
BEGIN SELECT RAISE(ABORT, 'append-only: audit'); END;
COMMIT;
