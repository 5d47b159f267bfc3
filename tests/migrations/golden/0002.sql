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
INSERT INTO "audit" VALUES(9,'2026-11-22 16:10:00.000000',1,'add_organisation','1003-5');
INSERT INTO "audit" VALUES(10,'2026-11-22 16:10:00.000000',1,'set_contacts','1003-5');
INSERT INTO "audit" VALUES(11,'2026-11-22 16:10:00.000000',1,'set_permits','1003-5');
INSERT INTO "audit" VALUES(12,'2026-11-22 16:10:00.000000',1,'add_organisation','1004-3');
INSERT INTO "audit" VALUES(13,'2026-11-22 16:10:00.000000',1,'set_contacts','1004-3');
INSERT INTO "audit" VALUES(14,'2026-11-22 16:10:00.000000',1,'set_permits','1004-3');
INSERT INTO "audit" VALUES(15,'2026-11-22 16:10:00.000000',1,'add_organisation','1005-6');
INSERT INTO "audit" VALUES(16,'2026-11-22 16:10:00.000000',1,'set_contacts','1005-6');
INSERT INTO "audit" VALUES(17,'2026-11-22 16:10:00.000000',1,'set_permits','1005-6');
INSERT INTO "audit" VALUES(18,'2026-11-22 16:10:00.000000',1,'add_organisation','1006-2');
INSERT INTO "audit" VALUES(19,'2026-11-22 16:10:00.000000',1,'set_contacts','1006-2');
INSERT INTO "audit" VALUES(20,'2026-11-22 16:10:00.000000',1,'set_permits','1006-2');
INSERT INTO "audit" VALUES(21,'2025-05-07 10:57:30.000000',1,'enrol_member','1007-0');
INSERT INTO "audit" VALUES(22,'2025-05-07 10:57:30.000000',1,'set_talents','1007-0');
INSERT INTO "audit" VALUES(23,'2025-05-12 12:33:05.000000',1,'enrol_member','1008-1');
INSERT INTO "audit" VALUES(24,'2025-05-12 12:33:05.000000',1,'set_talents','1008-1');
INSERT INTO "audit" VALUES(25,'2025-05-17 09:04:35.000000',1,'enrol_member','1009-7');
INSERT INTO "audit" VALUES(26,'2025-05-17 09:04:35.000000',1,'set_talents','1009-7');
INSERT INTO "audit" VALUES(27,'2025-05-22 08:37:43.000000',1,'enrol_member','1010-0');
INSERT INTO "audit" VALUES(28,'2025-05-22 08:37:43.000000',1,'set_talents','1010-0');
INSERT INTO "audit" VALUES(29,'2025-05-27 12:43:57.000000',1,'enrol_member','1011-3');
INSERT INTO "audit" VALUES(30,'2025-05-27 12:43:57.000000',1,'set_talents','1011-3');
INSERT INTO "audit" VALUES(31,'2025-06-02 12:45:54.000000',1,'enrol_member','1012-1');
INSERT INTO "audit" VALUES(32,'2025-06-02 12:45:54.000000',1,'set_talents','1012-1');
INSERT INTO "audit" VALUES(33,'2025-06-06 07:53:54.000000',1,'enrol_member','1013-7');
INSERT INTO "audit" VALUES(34,'2025-06-06 07:53:54.000000',1,'set_talents','1013-7');
INSERT INTO "audit" VALUES(35,'2025-06-11 12:27:38.000000',1,'enrol_member','1014-5');
INSERT INTO "audit" VALUES(36,'2025-06-11 12:27:38.000000',1,'set_talents','1014-5');
INSERT INTO "audit" VALUES(37,'2025-06-16 13:25:19.000000',1,'enrol_member','1015-9');
INSERT INTO "audit" VALUES(38,'2025-06-16 13:25:19.000000',1,'set_talents','1015-9');
INSERT INTO "audit" VALUES(39,'2025-06-21 09:56:44.000000',1,'enrol_member','1016-8');
INSERT INTO "audit" VALUES(40,'2025-06-21 09:56:44.000000',1,'set_talents','1016-8');
INSERT INTO "audit" VALUES(41,'2025-06-26 12:52:10.000000',1,'enrol_member','1017-6');
INSERT INTO "audit" VALUES(42,'2025-06-26 12:52:10.000000',1,'set_talents','1017-6');
INSERT INTO "audit" VALUES(43,'2025-07-01 14:05:52.000000',1,'enrol_member','1018-4');
INSERT INTO "audit" VALUES(44,'2025-07-01 14:05:52.000000',1,'set_talents','1018-4');
INSERT INTO "audit" VALUES(45,'2026-11-22 16:10:00.000000',1,'add_operator','2');
INSERT INTO "audit" VALUES(46,'2026-11-22 16:10:00.000000',1,'add_operator','3');
INSERT INTO "audit" VALUES(47,'2026-11-22 16:10:00.000000',1,'add_operator','4');
INSERT INTO "audit" VALUES(48,'2026-11-22 16:10:00.000000',1,'add_operator','5');
INSERT INTO "audit" VALUES(49,'2025-11-24 15:29:47.000000',1,'open_balance','9177561b-d981-4748-8c1a-a4e1a6bc43fb');
INSERT INTO "audit" VALUES(50,'2025-11-24 15:42:24.000000',1,'open_balance','66e6b46e-f2ca-4950-9660-d819627c3a33');
INSERT INTO "audit" VALUES(51,'2025-11-25 14:49:19.000000',3,'record_exchange','778047d2-e0a3-4349-938b-0ba75ce0aa4e');
INSERT INTO "audit" VALUES(52,'2025-12-03 11:14:10.000000',3,'record_exchange','fa585517-f58d-417a-984f-6c16c3249f1f');
INSERT INTO "audit" VALUES(53,'2025-12-18 11:28:18.000000',2,'record_exchange','16c4edc0-8294-4c67-afed-2672b77b45a6');
INSERT INTO "audit" VALUES(54,'2026-01-20 09:21:29.000000',2,'record_exchange','7ca0339f-cdee-4505-95ae-0556ecc7d5b0');
INSERT INTO "audit" VALUES(55,'2026-01-20 09:38:59.000000',3,'record_exchange','2050a6d6-cd87-4ca9-a930-cab885a486e8');
INSERT INTO "audit" VALUES(56,'2026-02-05 12:56:47.000000',3,'record_exchange','23ecd8c1-49a8-49cf-b497-1d7dc699131a');
INSERT INTO "audit" VALUES(57,'2026-02-06 13:20:56.000000',3,'record_exchange','15cf65ca-5e31-4d10-bd25-871661b52884');
INSERT INTO "audit" VALUES(58,'2026-02-13 11:07:42.000000',2,'record_exchange','9313c8d5-f755-4f80-b56b-415b03f8cf0f');
INSERT INTO "audit" VALUES(59,'2026-02-19 09:35:26.000000',3,'record_exchange','d726a351-9446-46b6-963f-5bd7adbb482b');
INSERT INTO "audit" VALUES(60,'2026-03-16 15:29:33.000000',2,'record_exchange','44c17eaf-4e91-4e64-a266-bd41fd86480f');
INSERT INTO "audit" VALUES(61,'2026-03-17 14:30:32.000000',3,'record_exchange','17b2b13b-2e4a-46a7-a382-437ef127fa72');
INSERT INTO "audit" VALUES(62,'2026-03-20 08:47:44.000000',3,'confirm_exchange','17b2b13b-2e4a-46a7-a382-437ef127fa72 phone');
INSERT INTO "audit" VALUES(63,'2026-04-03 08:20:41.000000',3,'record_exchange','521ebab1-9d95-4aed-aaf9-2f465fc6a66f');
INSERT INTO "audit" VALUES(64,'2026-04-04 09:36:59.000000',2,'record_exchange','3b0ff482-2f74-4591-905e-96bf41755ab9');
INSERT INTO "audit" VALUES(65,'2026-04-10 07:30:22.000000',2,'record_exchange','9641ca7c-aa28-4f11-b0cc-2de4e7d0a88a');
INSERT INTO "audit" VALUES(66,'2026-05-12 14:45:26.000000',3,'record_exchange','38958ad7-2558-4988-aec4-a8f2ab7ceea3');
INSERT INTO "audit" VALUES(67,'2026-05-14 09:24:54.000000',3,'record_exchange','363fcf0a-c7a1-48c7-aea2-158b536dbc23');
INSERT INTO "audit" VALUES(68,'2026-05-15 09:31:46.000000',2,'record_exchange','2d93424e-99a4-479d-9d62-a6530f4447fa');
INSERT INTO "audit" VALUES(69,'2026-05-16 08:56:43.000000',4,'grant','8dee8c32-5f39-4944-96bc-012b4fddfe8e');
INSERT INTO "audit" VALUES(70,'2026-05-18 14:43:03.000000',2,'give','82c04a2a-0b01-4ca6-b7a4-33559d5e675a');
INSERT INTO "audit" VALUES(71,'2026-05-21 12:14:26.000000',3,'record_exchange','347aa1bd-fbb5-4b3f-96bb-1f3e731680d9');
INSERT INTO "audit" VALUES(72,'2026-05-26 13:36:24.000000',2,'record_exchange','3e387abf-221c-4af5-aef6-22b646c0d123');
INSERT INTO "audit" VALUES(73,'2026-05-27 09:02:33.000000',3,'record_exchange','fdbed77e-b5cd-4205-ba19-7edd7966d5ca');
INSERT INTO "audit" VALUES(74,'2026-06-06 09:30:58.000000',3,'record_exchange','32001eac-e881-4923-b595-95682fcdac9c');
INSERT INTO "audit" VALUES(75,'2026-06-18 13:35:59.000000',2,'record_exchange','6ab1b963-5f16-4e44-9515-a8ca33ea9283');
INSERT INTO "audit" VALUES(76,'2026-06-22 12:55:12.000000',2,'record_exchange','c060fa42-8f16-4055-9c34-02130c1bda18');
INSERT INTO "audit" VALUES(77,'2026-06-25 10:08:04.000000',2,'record_exchange','059268eb-549b-4db2-a60b-7c6d4bd31775');
INSERT INTO "audit" VALUES(78,'2026-06-30 11:30:34.000000',2,'record_exchange','7406189a-14a8-4961-baf7-5ff2409a1a3a');
INSERT INTO "audit" VALUES(79,'2026-06-30 11:34:34.000000',2,'reverse_entry','1aa43118-c9c8-4867-a359-07997d4812dd');
INSERT INTO "audit" VALUES(80,'2026-07-07 10:39:42.000000',3,'record_exchange','80e37c7e-1a5f-4808-a96b-e3a1dfbf9a4b');
INSERT INTO "audit" VALUES(81,'2026-07-09 10:03:21.000000',3,'record_exchange','f15f652a-cf76-4afd-af6a-3bd8d903e6e4');
INSERT INTO "audit" VALUES(82,'2026-07-14 08:09:59.000000',2,'record_exchange','0ec52f76-14be-4ff1-8962-5c3e6516ae40');
INSERT INTO "audit" VALUES(83,'2026-07-15 08:43:18.000000',2,'record_exchange','b9938bf2-50a5-49f4-bfd7-09ec7c69a415');
INSERT INTO "audit" VALUES(84,'2026-07-28 10:16:14.000000',2,'record_exchange','cd528682-70df-4513-aaa3-0e67e3887640');
INSERT INTO "audit" VALUES(85,'2026-09-04 08:38:48.000000',3,'record_exchange','2b971cd0-1b4f-4340-8656-c773ea4fe792');
INSERT INTO "audit" VALUES(86,'2026-09-04 14:20:50.000000',2,'record_exchange','96cb4b4d-68c3-4a75-97ff-9a18084f5458');
INSERT INTO "audit" VALUES(87,'2026-10-07 14:16:17.000000',2,'record_exchange','281d135b-900c-481a-a619-f18757e68fb9');
INSERT INTO "audit" VALUES(88,'2026-10-26 15:10:12.000000',4,'grant','584b0d63-0de6-4521-b563-734a9e300b5f');
INSERT INTO "audit" VALUES(89,'2026-10-28 11:19:30.000000',2,'record_exchange','a7d44ff8-d7fb-4ba9-80ce-733af50e816c');
INSERT INTO "audit" VALUES(90,'2026-11-11 13:29:06.000000',3,'record_exchange','20c3c99d-2ffd-471a-9a8f-3704093f6cc7');
INSERT INTO "audit" VALUES(91,'2026-11-11 15:06:43.000000',3,'record_exchange','62d9260b-ee3f-4373-9e58-cb7b5cc91fa1');
INSERT INTO "audit" VALUES(92,'2026-11-12 09:59:30.000000',2,'record_exchange','91fe391b-b010-4bdf-abd2-a569bbbef8ae');
INSERT INTO "audit" VALUES(93,'2026-11-16 09:15:21.000000',3,'confirm_exchange','62d9260b-ee3f-4373-9e58-cb7b5cc91fa1 slip_signed');
INSERT INTO "audit" VALUES(94,'2026-11-16 09:45:07.000000',2,'record_exchange','b90c539d-8eea-4c7a-a25a-7c999319948f');
INSERT INTO "audit" VALUES(95,'2026-11-16 10:49:15.000000',3,'record_exchange','19e25e51-6ccc-498c-9fbc-8ac1b158246d');
INSERT INTO "audit" VALUES(96,'2026-11-16 15:59:33.000000',2,'record_exchange','f02f59fa-3f91-431a-987c-d343bc6b4ad1');
INSERT INTO "audit" VALUES(97,'2026-11-22 16:10:00.000000',1,'tie_members','1007-0');
INSERT INTO "audit" VALUES(98,'2026-11-22 16:10:00.000000',1,'tie_members','1017-6');
INSERT INTO "audit" VALUES(99,'2026-11-22 16:10:00.000000',1,'tie_members','1007-0');
INSERT INTO "audit" VALUES(100,'2026-11-22 16:10:00.000000',1,'tie_members','1016-8');
INSERT INTO "audit" VALUES(101,'2026-11-22 16:10:00.000000',1,'join_organisation','1007-0');
INSERT INTO "audit" VALUES(102,'2026-11-22 16:10:00.000000',1,'set_goal','1007-0');
INSERT INTO "audit" VALUES(103,'2026-11-22 16:10:00.000000',1,'note_conduct','1007-0');
INSERT INTO "audit" VALUES(104,'2026-11-22 16:10:00.000000',1,'tie_members','1008-1');
INSERT INTO "audit" VALUES(105,'2026-11-22 16:10:00.000000',1,'tie_members','1011-3');
INSERT INTO "audit" VALUES(106,'2026-11-22 16:10:00.000000',1,'tie_members','1008-1');
INSERT INTO "audit" VALUES(107,'2026-11-22 16:10:00.000000',1,'tie_members','1009-7');
INSERT INTO "audit" VALUES(108,'2026-11-22 16:10:00.000000',1,'join_organisation','1008-1');
INSERT INTO "audit" VALUES(109,'2026-11-22 16:10:00.000000',1,'tie_members','1013-7');
INSERT INTO "audit" VALUES(110,'2026-11-22 16:10:00.000000',1,'tie_members','1012-1');
INSERT INTO "audit" VALUES(111,'2026-11-22 16:10:00.000000',1,'join_organisation','1014-5');
INSERT INTO "audit" VALUES(112,'2026-11-22 16:10:00.000000',1,'tie_members','1015-9');
INSERT INTO "audit" VALUES(113,'2026-11-22 16:10:00.000000',1,'tie_members','1007-0');
INSERT INTO "audit" VALUES(114,'2026-11-22 16:10:00.000000',1,'tie_members','1015-9');
INSERT INTO "audit" VALUES(115,'2026-11-22 16:10:00.000000',1,'tie_members','1013-7');
INSERT INTO "audit" VALUES(116,'2026-11-22 16:10:00.000000',1,'join_organisation','1017-6');
INSERT INTO "audit" VALUES(117,'2026-11-22 16:10:00.000000',1,'keep_apart','1018-4');
INSERT INTO "audit" VALUES(118,'2026-11-22 16:10:00.000000',1,'keep_apart','1017-6');
INSERT INTO "audit" VALUES(119,'2026-11-21 16:10:00.000000',1,'add_offer','f158c472-efe7-433a-b4ca-0e78eb8ac958');
INSERT INTO "audit" VALUES(120,'2026-11-20 16:10:00.000000',1,'add_offer','316a0980-c365-47cd-93e3-2e73c4770d91');
INSERT INTO "audit" VALUES(121,'2026-11-19 16:10:00.000000',1,'add_offer','8707bf73-ce3f-4588-a4ca-488145c3380f');
INSERT INTO "audit" VALUES(122,'2026-11-19 16:10:00.000000',1,'add_offer','c75d14db-a35d-4f21-a4a8-6b7231ac3b20');
INSERT INTO "audit" VALUES(123,'2026-11-22 16:10:00.000000',1,'keep_series','32ff6e88-c2cd-58e1-8193-9ac003af109c');
INSERT INTO "audit" VALUES(124,'2026-11-22 16:10:00.000000',1,'keep_series','a9264270-f482-5874-b819-372b43b5e7c1');
INSERT INTO "audit" VALUES(125,'2026-11-22 16:10:00.000000',1,'make_session','9f33af34-ba13-532c-b524-94f4770692dc');
INSERT INTO "audit" VALUES(126,'2026-11-22 16:10:00.000000',1,'cancel_session','9f33af34-ba13-532c-b524-94f4770692dc');
INSERT INTO "audit" VALUES(127,'2026-11-22 16:10:00.000000',1,'keep_series','577e2e02-2b04-5f72-871a-f5ba480c0e31');
INSERT INTO "audit" VALUES(128,'2026-11-22 16:10:00.000000',2,'record_pending','00000000-0000-0000-0000-000000000007');
INSERT INTO "audit" VALUES(129,'2026-11-22 16:10:00.000000',1,'make_signing_key','aad155f8');
INSERT INTO "audit" VALUES(130,'2026-11-22 16:10:00.000000',1,'issue_certificate','2026-00001-4');
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
INSERT INTO "certificates" VALUES(1,2026,1,'2026-00001-4',1014,NULL,'ar','2025-11-22','2026-11-22',840,330,'2026-11-22 16:10:00.000000',1,X'AAD155F8',X'F19E7294E1970570495C5DB43B0A27E4',X'7A96D1A00585521C97BE806B4652413663001131E08ABE89E64951568E8C5710',X'38523C087796E5D5DD1CF9BAD1FB026781A838DD9DD2CF8AF58B9F6502A46778',NULL,NULL,NULL,NULL);
CREATE TABLE conduct_checks (
	account INTEGER NOT NULL, 
	seen_on DATE NOT NULL, 
	renew_on DATE, 
	CONSTRAINT pk_conduct_checks PRIMARY KEY (account), 
	CONSTRAINT fk_conduct_checks_account FOREIGN KEY(account) REFERENCES members (account)
);
INSERT INTO "conduct_checks" VALUES(1007,'2024-07-04','2027-07-04');
CREATE TABLE consents (
	"key" INTEGER NOT NULL, 
	account INTEGER NOT NULL, 
	purpose VARCHAR(20) NOT NULL, 
	given_at DATETIME NOT NULL, 
	withdrawn_at DATETIME, 
	operator INTEGER NOT NULL, 
	CONSTRAINT pk_consents PRIMARY KEY ("key"), 
	CONSTRAINT fk_consents_account FOREIGN KEY(account) REFERENCES members (account), 
	CONSTRAINT fk_consents_operator FOREIGN KEY(operator) REFERENCES operators ("key")
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
INSERT INTO "entries" VALUES(14,'521ebab19d954aedaaf92f465fc6a66f','exchange','2026-04-03','2026-04-03 08:20:41.000000',3,'reading_aloud',NULL,'at_desk',NULL,X'3448C26138A113BD3BA7D98107F1E6C258F438F26FB0B0CA9461F8106837726F',X'50FC7C674DB8B6D5A37A692F378971CDAFEEBA559092E1281DEF0E724BD436B7',X'D740FBD9523BA88AC76680792EFCF9EF6DE4050E5ECD866DE469C3151D395AB0');
INSERT INTO "entries" VALUES(15,'3b0ff4822f744591905e96bf41755ab9','exchange','2026-04-04','2026-04-04 09:36:59.000000',2,'gardening',NULL,'slip_signed',NULL,X'16C7DE293A4A6D6E867A337AE032F6E7AC39A275B68361C31666FAD09D13351F',NULL,X'C2944EF993B9E86B2AA90E6B5DBCD04824A8B19B37AEAF34ED87F949826AE7A8');
INSERT INTO "entries" VALUES(16,'9641ca7caa284f11b0cc2de4e7d0a88a','exchange','2026-04-09','2026-04-10 07:30:22.000000',2,'gardening',NULL,'slip_signed',NULL,X'2E2C1E4F90ACE73D9DF2F0D3D0765D312D58A489AEF807488B7720A8E7D6C986',NULL,X'11C91E8FAE32E9E7A6C74B248A0CD1C26C47C57188FEB751D9CC6893F7A48BE2');
INSERT INTO "entries" VALUES(17,'38958ad725584988aec4a8f2ab7ceea3','activity','2026-05-12','2026-05-12 14:45:26.000000',3,'language_cafe',1004,'slip_signed',NULL,X'B5B13DED65B480D1117AB1585FC0E0A521FD687904E0AF1BABA41D5243CD71F5',NULL,X'1B27818EEF2F81560480F7415557A05309644DB00E31D0DA5D4CD0D4210E67F8');
INSERT INTO "entries" VALUES(18,'363fcf0ac7a148c7aea2158b536dbc23','exchange','2026-05-14','2026-05-14 09:24:54.000000',3,'language_practice',NULL,'card_pin',NULL,X'64B3AC6C83D14F9E5E7081FD4F7F967988328784DBDA495CF3DB6757E663BAE9',NULL,X'E6D864EDAD76CC961CF908831F8707A823A906BF30CE7156B30EDC7AB7309F7C');
INSERT INTO "entries" VALUES(19,'2d93424e99a4479d9d62a6530f4447fa','exchange','2026-05-13','2026-05-15 09:31:46.000000',2,'furniture_assembly',NULL,'slip_signed',NULL,X'02142180BC68EB661263AA5195773F4024DEEC0FEA3692923FFA06734EFB5BE1',NULL,X'38891F88D9EF30A76893091DA39AEB889B472D98D7CD0B73DBFDA314675EAF90');
INSERT INTO "entries" VALUES(20,'8dee8c325f39494496bc012b4fddfe8e','grant','2026-05-16','2026-05-16 08:56:43.000000',4,NULL,NULL,NULL,NULL,X'7329C214CCE7E8C2D8E930D99425E4B6E9E10A23F1B9D5E1B99BBBBBFFBBE1B6',X'B235FF2291961D1A50CE9850EA8FD34EACE63F09E3A97008A8BB249C1BC92F19',X'186149CB8A272F967308D869D647B486D148BB59A71391B72AA0DDAD0AE60A17');
INSERT INTO "entries" VALUES(21,'82c04a2a0b014ca6b7a433559d5e675a','gift','2026-05-18','2026-05-18 14:43:03.000000',2,NULL,NULL,NULL,NULL,X'D9E78905A41A44B607744FF482628D77A920A6D23B2862069B5902523B66982C',X'4D8B3448EDC13FBB3F8CB3C76782183F96C2AE50F780F30E948DD61AD4542850',X'2E72AC25286E00910592B08B6089DC8409E450D628967F5DF9EAF67FE7816764');
INSERT INTO "entries" VALUES(22,'347aa1bdfbb54b3f96bb1f3e731680d9','exchange','2026-05-21','2026-05-21 12:14:26.000000',3,'odd_jobs',NULL,'helper_only',NULL,X'0949EA1DFBB5B7DB1061ACCA563BFD8980AE56EC151DA16E7F776864B9053B41',NULL,X'4EFA7C9B1F0DD81AEFF669FAC89142C0690A9B75A7CCCF2123EDF05BB4838C34');
INSERT INTO "entries" VALUES(23,'3e387abf221c4af5aef622b646c0d123','exchange','2026-05-26','2026-05-26 13:36:24.000000',2,'furniture_assembly',NULL,'at_desk',NULL,X'C12385C7502EC48A3179FAEE531D3FE352FF5B8C7DF8A538EB7DACFF9D67A60B',NULL,X'7A174D44F36E23B21355548126EC237CA37D27175B3D8E03D8D6F375AED77E8E');
INSERT INTO "entries" VALUES(24,'fdbed77eb5cd4205ba197edd7966d5ca','activity','2026-05-27','2026-05-27 09:02:33.000000',3,'sports_training',1003,'slip_signed',NULL,X'80E0FB8AE91678C4DEBAED714DADD7697DCAAE9C60849B98ACA09F014B19E75A',NULL,X'89DF5229E829F8F2923E36563F1B2F90FD11ABAF32715707A5DB9F1F9E4ECCAD');
INSERT INTO "entries" VALUES(25,'32001eace8814923b59595682fcdac9c','exchange','2026-06-06','2026-06-06 09:30:58.000000',3,'clothes_mending',NULL,'at_desk',NULL,X'52FF49A5846FC1AC21D7C0718554F9300B72F980BFC83815AAA5032311A578B7',NULL,X'BD3AD825F82542585BDDDE2DDE3B915B97ACA3A8AFFE83D601E0DF45DF209619');
INSERT INTO "entries" VALUES(26,'6ab1b9635f164e449515a8ca33ea9283','exchange','2026-06-18','2026-06-18 13:35:59.000000',2,'cleaning',NULL,'at_desk',NULL,X'5523FD7B211083FC5F027AD1027EE35B449F806497F5F604FC2BEF43BFE80962',NULL,X'DA5E145EE829CD7818422A23207FB2F31B1E94FE8B1A7A0080976304F59BDE55');
INSERT INTO "entries" VALUES(27,'c060fa428f1640559c3402130c1bda18','exchange','2026-06-22','2026-06-22 12:55:12.000000',2,'clothes_making',NULL,'slip_signed',NULL,X'0EEC9D80A613F5B1548EC5C9E953F502BD3CDC093F1125C56CEE00C0DA4EE152',NULL,X'9FB2D68C086FAF1F0A7B444B47BA9F8038C25695B2397C3FE4AE3AD746382745');
INSERT INTO "entries" VALUES(28,'059268eb549b4db2a60b7c6d4bd31775','exchange','2026-06-25','2026-06-25 10:08:04.000000',2,'language_practice',NULL,NULL,NULL,X'B298467EB0CE944D30F4F68756BF4ED99C1E179EE91DE142487D7D8569B7EC0B',NULL,X'6D0950B4F8B01A0968932514E5742CBC6FB4738E6F216375080B1598C5F96380');
INSERT INTO "entries" VALUES(29,'7406189a14a84961baf75ff2409a1a3a','exchange','2026-06-30','2026-06-30 11:30:34.000000',2,'interpreting',NULL,'slip_signed',NULL,X'53C019A361871277DAFFBF6E2CAF335B5712984CA28DAEA0881FD7CE5E37656D',NULL,X'ACA901EAA3D50D56F8AD53BD1AC7B3D35CC0D87376C6BD24E262F7B3819256E8');
INSERT INTO "entries" VALUES(30,'1aa43118c9c84867a35907997d4812dd','reversal','2026-06-30','2026-06-30 11:34:34.000000',2,'interpreting',NULL,NULL,29,X'D8281C09B962FB719CD3476685AFA5C3B8DD93158C7E9389F1EF41C253DB5DD6',X'256E14C8E7CEDBAC547D17B47D8F434C62BA9ECA432685054E1AB0F07995CAA1',X'B153AA4FDD319B2BB4B0C4FD5AB2CD89C59FB4EE2B4E3025BE74742C5479FA07');
INSERT INTO "entries" VALUES(31,'80e37c7e1a5f4808a96be3a1dfbf9a4b','exchange','2026-07-07','2026-07-07 10:39:42.000000',3,'furniture_assembly',NULL,'slip_signed',NULL,X'982CCBBE369563EC0C7F7F5A414D44DC3A7156D088F5851C84038ACDEB6C2DDE',NULL,X'0447AF600DA6637A1C4FE17C41CAECD2A489ECE8C69804457673476619FF5E53');
INSERT INTO "entries" VALUES(32,'f15f652acf764afdaf6a3bd8d903e6e4','exchange','2026-07-09','2026-07-09 10:03:21.000000',3,'cooking',NULL,'at_desk',NULL,X'32A091AD29ACCD37BF76E691F1EF398DBBD0843E77CF4AAF1F9C076FCBCF1F20',NULL,X'4952D881DB3F7059A3F2954BB1604ACF6D798FAC85389DDB1A3A7A881785200E');
INSERT INTO "entries" VALUES(33,'0ec52f7614be4ff189625c3e6516ae40','exchange','2026-07-14','2026-07-14 08:09:59.000000',2,'cooking',NULL,'slip_signed',NULL,X'FF86D1155DA7FEB14211C8E2DA30BC07F1610FF8AE9DC90F2AD011FBD8401F1D',NULL,X'B6B3FBAAEB4BA7E81E58E87AA45A78629C7CAF783F9B7E2AD8F13ADFB1F184E8');
INSERT INTO "entries" VALUES(34,'b9938bf250a549f4bfd709ec7c69a415','exchange','2026-07-13','2026-07-15 08:43:18.000000',2,'childcare',NULL,'slip_signed',NULL,X'E5463BD24ADA7D4B08D90EC9FBF847CF8EEC2BE2970A86B85C9E570FC66838C3',X'A698FA3EE9363EFACA859AD1DCC80ED767ABA97E6F45DEEA9CD7B659D2E4CB97',X'AA6345B90264784E4BE7EF1F85A77589F5866DA5C1F7A049D018836DA6EF141E');
INSERT INTO "entries" VALUES(35,'cd52868270df4513aaa30e67e3887640','exchange','2026-07-25','2026-07-28 10:16:14.000000',2,'driving',NULL,'slip_signed',NULL,X'3A5517648568CA1085A6606526D1B273A853B736EE8723DD3DE13B2CF1E4700A',NULL,X'6F6D683ED41BF66AB5DE8E97EFB61FECA5B2639B1EADF243CA27EBD1D83D8E78');
INSERT INTO "entries" VALUES(36,'2b971cd01b4f43408656c773ea4fe792','exchange','2026-09-04','2026-09-04 08:38:48.000000',3,'childcare',NULL,'at_desk',NULL,X'0F51317DBBEEDB8E448A1380FF14ACEFD46A454F3E32A647F43E3545D9D97907',NULL,X'82AD061F6246715E213AD5886EFAD48EC6EA025BDCFF1FE6B9B630DB8A83DAC7');
INSERT INTO "entries" VALUES(37,'96cb4b4d68c34a7597ff9a18084f5458','exchange','2026-09-04','2026-09-04 14:20:50.000000',2,'childcare',NULL,'slip_signed',NULL,X'89A4716B01F0034F3A820AAE06466AF4A709C15242F6C69B3E44104CA7261E68',NULL,X'5BCB119E5EB1AFD6AD61D131C67DF07C404CEA70B2EA5D6A5C0ED371A2068257');
INSERT INTO "entries" VALUES(38,'281d135b900c481aa619f18757e68fb9','exchange','2026-10-07','2026-10-07 14:16:17.000000',2,'childcare',NULL,'at_desk',NULL,X'C4CB3930EFCDFCF477A205F87A1FF8DE211CCF24E4326EA4CD2683FFE777D210',X'D52BF7E174550DFA1D2261F9800FBC46D112F572A7F7E2BE9B715516FA6BE81F',X'233820AFB01718B7500FF24F7D07F6CE49A415D263FB7452B85F649A5ACA91BB');
INSERT INTO "entries" VALUES(39,'584b0d630de64521b563734a9e300b5f','grant','2026-10-26','2026-10-26 15:10:12.000000',4,NULL,NULL,NULL,NULL,X'D6AE4CF7B7D132D2E199316672EBEDB634A0CB72AD08C5F72010ACE41B673354',X'89E54D44EC175DC97B2B8D094774D294831AE1AF97264F9E04ED305FD678A92F',X'18B64CDBDB8A103B9EDD93F76AF6C9672BE96E5D97B93B41A86C1817CB260681');
INSERT INTO "entries" VALUES(40,'a7d44ff8d7fb4ba980ce733af50e816c','exchange','2026-10-28','2026-10-28 11:19:30.000000',2,'childcare',NULL,'phone',NULL,X'7E783BED59402274500129BE5CDC49CC27B49E2FA358D937F5E748EFABF92DC8',NULL,X'1B0AF29D9FF69C011C994F0D9B545D9718F9467A3BA0EED5560D1D6DF436ADBE');
INSERT INTO "entries" VALUES(41,'20c3c99d2ffd471a9a8f3704093f6cc7','exchange','2026-11-11','2026-11-11 13:29:06.000000',3,'baking',NULL,'card_pin',NULL,X'21C840F29C71140512291AEA4C2DA33972CB871205F548BE3477133FECF2965B',NULL,X'E188BD1B1B278685757E99973A8460F3ECAA2D58B8C14F906FE5FE0A9C6F84AC');
INSERT INTO "entries" VALUES(42,'62d9260bee3f43739e58cb7b5cc91fa1','exchange','2026-11-11','2026-11-11 15:06:43.000000',3,'clothes_mending',NULL,NULL,NULL,X'76103BC9CD6DABE8431A3A448B4CF537EDCD9CF5ECBF1945516913CB2E2DD114',NULL,X'AB59E8D913FFA11547D117746D6AF95C4314E52265ADFDD439465F5FCF43EFA7');
INSERT INTO "entries" VALUES(43,'91fe391bb0104bdfabd2a569bbbef8ae','exchange','2026-11-12','2026-11-12 09:59:30.000000',2,'cooking',NULL,'at_desk',NULL,X'A8397A12DBCE959C15A6C5A89467CEB76D555030C11CCD73FB10E8A0C0B17A2A',NULL,X'404658C208FE3F0F359F4BD7F757C583EE00B7809802263E9E590EFABB6305D8');
INSERT INTO "entries" VALUES(44,'b90c539d8eea4c7aa25a7c999319948f','exchange','2026-11-16','2026-11-16 09:45:07.000000',2,'childcare',NULL,'helper_only',NULL,X'E034422FCFA6E6EC679ABE7F6A90B75BECB6DB006F621777F88EE28B31B8AC7F',NULL,X'19AC5820CA38EBAD1A268FFBC4025EB31ABF491D458347302300DCA0AE05CE71');
INSERT INTO "entries" VALUES(45,'19e25e516ccc498c9fbc8ac1b158246d','group_exchange','2026-11-16','2026-11-16 10:49:15.000000',3,'moving_house',NULL,'at_desk',NULL,X'C2CB99C83D0DA142CBE39ECE94F4A594933A35D812286EB90B0FA64A34887CD6',X'A003DA2A063F5062FB0175B1CDF6F136BD7F464DB3B38BE2D6B9587CBA3D50BF',X'FB7C0A0BDCA20210E7C4D38B3F7E48177A5A222521B8242A582D67DF263235E9');
INSERT INTO "entries" VALUES(46,'f02f59fa3f91431a987cd343bc6b4ad1','exchange','2026-11-14','2026-11-16 15:59:33.000000',2,'childcare',NULL,'slip_signed',NULL,X'0B9B5A56B03A313D85095ECCCB295DDCF5F47309157C4010407C7112BAE21635',NULL,X'66E855D30B5467E6721BB9765812F20406E07D6A0DA5B58D0DC49D0CF783C242');
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
INSERT INTO "entry_texts" VALUES(20,'Extra hulp na een moeilijke maand','',X'C82E541E2C97B9C51EA4B2F502868C8F',NULL);
INSERT INTO "entry_texts" VALUES(21,'Ik heb uren over','',X'5FE9F985E9393B33A711DCCDBE4343AD',NULL);
INSERT INTO "entry_texts" VALUES(30,'Per ongeluk twee keer opgeschreven','',X'5CFDF9F1DA19740046CE208602E953E6',NULL);
INSERT INTO "entry_texts" VALUES(34,'In de grote zaal','',X'DDFF6A832FBC4E003DC225EC90E48495',NULL);
INSERT INTO "entry_texts" VALUES(38,'Briefje zit in de map','',X'1B02C68584C62F401B6DDEA15FF4CDA0',NULL);
INSERT INTO "entry_texts" VALUES(39,'Even hulp nodig bij de verhuizing','',X'4516C3B0126977DAFA9D33A61E0D1B53',NULL);
INSERT INTO "entry_texts" VALUES(45,'Derde verdieping, zonder lift','',X'0D7F54031BAF889B5F39ECBE040FD69F',NULL);
CREATE TABLE flag_looks (
	flag VARCHAR(32) NOT NULL, 
	extent INTEGER NOT NULL, 
	operator INTEGER NOT NULL, 
	looked_at DATETIME NOT NULL, 
	reason TEXT NOT NULL, 
	CONSTRAINT pk_flag_looks PRIMARY KEY (flag), 
	CONSTRAINT fk_flag_looks_operator FOREIGN KEY(operator) REFERENCES operators ("key")
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
INSERT INTO "ledger_head" VALUES(1,46,X'66E855D30B5467E6721BB9765812F20406E07D6A0DA5B58D0DC49D0CF783C242',1018,3);
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
CREATE TABLE operators (
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
	CONSTRAINT ck_operators_role CHECK (role in ('desk', 'coordinator', 'administrator', 'organisation')), 
	CONSTRAINT fk_operators_member FOREIGN KEY(member) REFERENCES accounts ("key"), 
	CONSTRAINT fk_operators_organisation FOREIGN KEY(organisation) REFERENCES accounts ("key"), 
	CONSTRAINT uq_operators_sign_in_name UNIQUE (sign_in_name)
);
INSERT INTO "operators" VALUES(1,'Tom Willems','tom willems','administrator',NULL,NULL,'$argon2id$v=19$m=8,t=1,p=1$dJ9KChwgNypshxft+aoMDQ$YCKtLnlibCxcqn1gR04NDzxW64lWSRSZRHJgNIdvViM',1,'2026-11-22 16:10:00.000000');
INSERT INTO "operators" VALUES(2,'Riet Jansen','riet jansen','desk',1009,NULL,'$argon2id$v=19$m=8,t=1,p=1$d5e2PoZSpqVTQb7prDYQPA$uuw1yulYJ0jiQf87VMUP1RDcadIIPyBsx3qsUX6EHDE',1,'2026-11-22 16:10:00.000000');
INSERT INTO "operators" VALUES(3,'Joost ter Braak','joost ter braak','desk',NULL,NULL,'$argon2id$v=19$m=8,t=1,p=1$5B7Ku94TCsykC5Ef+OrBjA$1nKE45yoQ5ZL+NA5/bCRTDOh+mRmKDlnEz2oEpgb99s',1,'2026-11-22 16:10:00.000000');
INSERT INTO "operators" VALUES(4,'Marijke van der Horst','marijke van der horst','coordinator',NULL,NULL,'$argon2id$v=19$m=8,t=1,p=1$AH2b8sGNS42UuZuy9cY8FQ$UEs8VQY9xWai56jPgFgpQpgu2DGh4pXyDlqYC2U2vTs',1,'2026-11-22 16:10:00.000000');
INSERT INTO "operators" VALUES(5,'Saskia Bakker','saskia bakker','organisation',NULL,1002,'$argon2id$v=19$m=8,t=1,p=1$ffugcJdL8RHZ+TijJ6noHA$fv4Wm/lto65v87oJ0mfxAKZ6Ysu1XfzmTgmGq4y4N3o',1,'2026-11-22 16:10:00.000000');
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
INSERT INTO "settings" VALUES('identity','"f9fd7e8b-fcc6-4361-9927-7998d2bfdb0a"');
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
INSERT INTO "settings" VALUES('look','{"colour": ""}');
INSERT INTO "settings" VALUES('choices','{"reflection": true, "competences": true, "annex": true, "second_language": true, "reviewed": false, "reviewed_by": "", "reviewed_function": ""}');
CREATE TABLE signing_keys (
	key_id BLOB NOT NULL, 
	public_key BLOB NOT NULL, 
	private_key BLOB NOT NULL, 
	made_at DATETIME NOT NULL, 
	CONSTRAINT pk_signing_keys PRIMARY KEY (key_id)
);
INSERT INTO "signing_keys" VALUES(X'AAD155F8',X'EE1430DE6467E464E4D84D25A2F010C815BA459AB8A539415F6CB9963CE13B1E',X'AA58E17F49C06CEF038BE4EF3D82044280EF0363188EFC942C49ED6EFB898D88','2026-11-22 16:10:00.000000');
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
CREATE INDEX ix_consents_account ON consents (account);
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
COMMIT;
