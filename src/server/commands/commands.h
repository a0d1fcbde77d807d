#pragma once
// Commands (команды): what `letopis WORD …` does. main.cpp reads the words; each command says what
// it did on standard output and returns why it did not.

#include <cstdint>
#include <optional>
#include <string>

#include "base/result.h"
#include "base/time.h"
#include "domain/classes/classes.h"

namespace letopis {

struct ServeWords {
    std::string data;
    std::optional<std::string> database;  ///< "postgresql://…"
    std::optional<std::string> standby;   ///< Likewise.
    std::optional<std::string> listen;
};
/// Serves until SIGTERM or SIGINT.
Result<Done> serve(const ServeWords& words);

struct DemoWords {
    std::string data;
    std::string database;  ///< "postgresql://…"; empty: a file.
    std::uint64_t seed = 1;
    int students = 140;
    std::optional<std::string> today;    ///< ISO date; the machine's date where absent.
    std::optional<std::string> college;  ///< A timetable (FET): its college instead of the school.
    int groups = 4;                      ///< Of the college: whose journals are kept.
};
/// Fills an empty folder with the demo school, seals its closed classes, writes DIR/demo.json.
/// Refuses a folder that holds anything else than an unfinished demonstration.
Result<Done> demo(const DemoWords& words);
/// The same with the college of a timetable: a whole year behind it, its groups closed and sealed.
/// Refuses also what is wrong with the file, and as check_college.
Result<Done> demo_college(const DemoWords& words);

struct InitWords {
    std::string data;
    std::string database;  ///< "postgresql://…"; empty: a file.
    OrgId org_id = 1;
    std::string full_name;
    std::string short_name;
    std::string address;
    std::string origin;  ///< Name of the ledger: "journal.example/school-1234".
    std::string director;
    std::string basis;
    std::string login;
};
/// Founds an organisation and gives its director a login with a password to change.
Result<Done> init(const InitWords& words);

struct AccountWords {
    std::string data;
    OrgId org_id = 1;
    std::string person;  ///< Full name, or the id where namesakes are.
    std::string login;
};
/// Gives a person a login, or a new password; prints the password once.
Result<Done> give_account(const AccountWords& words);

struct AppointWords {
    std::string data;
    OrgId org_id = 1;
    std::string person;  ///< As in AccountWords.
    std::string role;    ///< One of AppointedRole; empty for a class teacher.
    std::string class_title;
    std::string basis;  ///< The director's order: number and date.
    std::string from;   ///< ISO date; today where empty.
};
/// States a role or a class teacher by the director's order. The server must be stopped.
Result<Done> appoint(const AppointWords& words);

struct ImportWords {
    std::string data;
    OrgId org_id = 1;
    std::string file;
    bool apply = false;
    std::optional<std::string> year;  ///< "2026/2027"
    // Timetables:
    std::optional<std::string> family;
    bool load_only = false;
    std::optional<std::string> lessons_from;
    std::optional<std::string> lessons_to;
    std::optional<std::string> takes_effect_on;  ///< A further version of the timetable.
    // People:
    std::optional<std::string> passwords;  ///< A new file for logins and passwords.
    // People and exams:
    std::string sheet;  ///< Of a workbook of XLSX; its first where empty.
    // Exams:
    std::string by;  ///< Who keeps exams, and records these.
    std::string class_title;
    std::string exam_kind;  ///< "basic", "unified", "graduation"
    std::string held_on;
    std::string protocol_no;
    std::string subject;  ///< Of a list without a column of subjects.
    std::string reason;   ///< Of whatever of it is a correction.
};
/// A dry run unless `apply`: says what would happen.
Result<Done> import_fet(const ImportWords& words);
Result<Done> import_people_list(const ImportWords& words);
/// The list of one class and one protocol. With a wrong line nothing is written.
Result<Done> import_exam_list(const ImportWords& words);

struct LedgerWords {
    std::string data;
    OrgId org_id = 1;
    std::string out;  ///< For the export; empty: DIR/log.
};
Result<Done> rebuild_school(const LedgerWords& words);
/// Refuses `ledger_damaged` with every finding unless the store is whole.
Result<Done> verify_school(const LedgerWords& words);
Result<Done> export_school_log(const LedgerWords& words);

struct MoveWords {
    std::string data;
    OrgId org_id = 1;
    std::string to;  ///< "postgresql://…", or "file": the organisation's folder.
};
/// Moves the organisation's records while the server works. Killed at any moment it leaves them
/// where they were, or where they were to go; a second run goes on.
Result<Done> move_school(const MoveWords& words);

struct MoveAccountsWords {
    std::string data;
    std::string to;  ///< As in MoveWords.
};
/// Moves the logins and sessions of all organisations, while no server works. Killed at any moment
/// it leaves them where they were, or where they were to go. Refuses `busy` while a server works,
/// as far as can be seen, and `invalid_value` for a database that has other logins.
Result<Done> move_accounts(const MoveAccountsWords& words);

struct BackupWords {
    std::string data;
    std::string to;  ///< A folder, new or of an earlier backup: only what is new is copied.
};
/// Copies every organisation, the logins and the settings while the server works, and verifies
/// the copy. Refuses `ledger_damaged` when the copy is not whole.
Result<Done> backup_holdings(const BackupWords& words);

struct RestoreWords {
    std::string from;
    std::string data;
    std::optional<OrgId> org_id;  ///< All of them where absent.
    std::string database;         ///< "postgresql://…"; empty: files.
    bool dry_run = false;         ///< Only verifies the copy.
};
/// Brings organisations back from a backup, each verified before and after. Refuses
/// `invalid_value` for one that is there already: nothing is overwritten. Ended in its middle and
/// asked again, it goes on; until then the organisations are not there for anybody (holdings.h).
Result<Done> restore_holdings(const RestoreWords& words);

struct DoctorWords {
    std::string data;
    std::optional<std::string> patroni;                ///< patroni.yml of this node.
    std::optional<std::string> etcd;                   ///< Settings of etcd.
    std::string dpkg_status = "/var/lib/dpkg/status";  ///< Which versions are installed.
};
/// Says what is set up wrong, what it may cost and what to do; changes nothing. Refuses
/// `invalid_value` with every finding, those that may cost records first.
Result<Done> examine(const DoctorWords& words);

/// Of a broken letopis.conf it prints the defaults, which name every key, and refuses.
Result<Done> print_config(const std::string& data);
Result<Done> print_openapi();

}  // namespace letopis
