// letopis: one program for the whole house. Words are read here and nowhere else.

#include <sys/stat.h>

#include <cstdio>

#include "command_line/russian.h"
#include "server/commands/commands.h"
#include "server/terminal.h"

namespace {

using namespace letopis;

constexpr int refused = 1;
constexpr int wrong_words = 2;

/// What was asked for, once the words are read.
using Deed = std::function<Result<Done>()>;

class Words {
public:
    Words() {
        speak_russian(app_);
        app_.require_subcommand(1);
        app_.set_version_flag("--version", LETOPIS_VERSION, "выпуск программы");
        add_serve();
        add_demo();
        add_init();
        add_account();
        add_appoint();
        add_imports();
        add_ledger("rebuild", "построить таблицы заново из записей реестра", rebuild_school);
        add_ledger("verify", "проверить реестр и таблицы", verify_school);
        add_export();
        add_move();
        add_copies();
        add_doctor();
        add_texts();
        add_help_command(app_);
    }
    int run(int count, char** words) {
        try {
            app_.parse(count, words);
        } catch (const CLI::ParseError& wrong) {
            return app_.exit(wrong) == 0 ? 0 : wrong_words;
        }
        const auto done = deed_();
        if (done) return 0;
        std::fputs(("letopis: " + told(done.error())).c_str(), stderr);
        return refused;
    }

private:
    CLI::App* add(const char* name, const char* meaning) {
        return app_.add_subcommand(name, meaning);
    }
    template <class Call>
    void does(CLI::App* command, Call call) {
        command->callback([this, call] { deed_ = call; });
    }
    void add_data(CLI::App* command, std::string& data) {
        command->add_option("--data", data, "папка данных")->required();
    }
    void add_org(CLI::App* command, OrgId& org) {
        command->add_option("--org", org, "номер организации на этом сервере")
            ->check(whole_number(1, 1'000'000));
    }

    template <class Text>
    void add_database(CLI::App* command, Text& url) {
        command->add_option("--database", url,
                            "база PostgreSQL: postgresql://…; без ключа — файл в папке данных");
    }

    void add_serve() {
        CLI::App* command = add("serve", "работать: журнал, дневник, архив");
        add_data(command, serve_.data);
        add_database(command, serve_.database);
        command->add_option("--replica", serve_.standby,
                            "реплика базы, для чтения: postgresql://…");
        command->add_option("--listen", serve_.listen, "адрес:порт, например 127.0.0.1:8810");
        does(command, [this] { return serve(serve_); });
    }
    void add_demo() {
        CLI::App* command = add("demo", "заполнить папку демонстрационной школой");
        add_data(command, demo_.data);
        add_database(command, demo_.database);
        command->add_option("--seed", demo_.seed, "какая из школ; одно число — одна школа");
        command->add_option("--students", demo_.students, "сколько учащихся")
            ->check(whole_number(1, 2000));
        command->add_option("--today", demo_.today, "сегодняшнее число, 2026-11-24");
        command->add_option("--college", demo_.college,
                            "колледж по расписанию (FET): год с сессиями и архивом");
        command->add_option("--groups", demo_.groups, "групп колледжа с журналами за год")
            ->check(whole_number(1, 100));
        does(command, [this] { return demo_.college ? demo_college(demo_) : demo(demo_); });
    }
    void add_init() {
        CLI::App* command = add("init", "создать организацию и логин директора");
        add_data(command, init_.data);
        add_org(command, init_.org_id);
        add_database(command, init_.database);
        command->add_option("--name", init_.full_name, "полное наименование по уставу")->required();
        command->add_option("--short", init_.short_name, "краткое наименование")->required();
        command->add_option("--address", init_.address, "адрес")->required();
        command->add_option("--origin", init_.origin, "имя реестра: школа.пример/school-1234")
            ->required();
        command->add_option("--director", init_.director, "фамилия, имя, отчество директора")
            ->required();
        command->add_option("--basis", init_.basis, "приказ о назначении: номер и дата")
            ->required();
        command->add_option("--login", init_.login, "логин директора; без него — по фамилии");
        does(command, [this] { return init(init_); });
    }
    void add_account() {
        CLI::App* command = add("account", "выдать логин и пароль или новый пароль");
        add_data(command, account_.data);
        add_org(command, account_.org_id);
        command->add_option("--person", account_.person, "фамилия, имя, отчество или номер")
            ->required();
        command->add_option("--login", account_.login, "логин; без него — по фамилии");
        does(command, [this] { return give_account(account_); });
    }
    void add_appoint() {
        CLI::App* command = add("appoint", "назначить по приказу директора");
        add_data(command, appoint_.data);
        add_org(command, appoint_.org_id);
        command->add_option("--person", appoint_.person, "фамилия, имя, отчество или номер")
            ->required();
        command->add_option("--role", appoint_.role,
                            "deputy, archivist, journal_admin, clerk, scheduler или director");
        command->add_option("--class", appoint_.class_title,
                            "класс, если это классный руководитель: 7 «Б»");
        command->add_option("--basis", appoint_.basis, "приказ: номер и дата");
        command->add_option("--from", appoint_.from, "с какого дня; без ключа — сегодня");
        does(command, [this] { return appoint(appoint_); });
    }
    void add_import_words(CLI::App* command) {
        command->add_option("ФАЙЛ", import_.file, "файл")->required();
        add_data(command, import_.data);
        add_org(command, import_.org_id);
        command->add_flag("--apply", import_.apply, "записать; без ключа — пробный прогон");
        command->add_option("--year", import_.year, "учебный год, 2026/2027");
    }
    void add_imports() {
        CLI::App* command = add("import", "загрузить расписание, список людей или экзамены");
        command->require_subcommand(1);
        CLI::App* fet = command->add_subcommand("fet", "расписание программы FET");
        add_import_words(fet);
        fet->add_option("--family", import_.family,
                        "программы: general, vocational, additional; без ключа — по файлу");
        fet->add_flag("--load-only", import_.load_only, "только нагрузка, без мест и уроков");
        fet->add_option("--lessons-from", import_.lessons_from, "уроки с этой даты");
        fet->add_option("--lessons-to", import_.lessons_to, "уроки до этой даты включительно");
        fet->add_option("--takes-effect-on", import_.takes_effect_on,
                        "новое расписание взамен прежнего действует с этой даты");
        does(fet, [this] { return import_fet(import_); });
        CLI::App* people = command->add_subcommand("people", "учащиеся, родители, работники");
        add_import_words(people);
        people->add_option("--passwords", import_.passwords,
                           "новый файл, куда записать логины и пароли");
        people->add_option("--sheet", import_.sheet, "лист книги XLSX; без ключа — первый");
        does(people, [this] { return import_people_list(import_); });
        CLI::App* exams =
            command->add_subcommand("exams", "результаты ОГЭ, ЕГЭ, ГВЭ одного класса");
        add_import_words(exams);
        exams->add_option("--sheet", import_.sheet, "лист книги XLSX; без ключа — первый");
        exams->add_option("--by", import_.by, "кто записывает: фамилия, имя, отчество или номер")
            ->required();
        exams->add_option("--class", import_.class_title, "класс: 9 «А»")->required();
        exams
            ->add_option("--kind", import_.exam_kind,
                         "basic (ОГЭ), unified (ЕГЭ), graduation (ГВЭ)")
            ->required();
        exams->add_option("--held-on", import_.held_on, "день экзамена, 2027-06-03")->required();
        exams->add_option("--protocol", import_.protocol_no, "номер протокола")->required();
        exams->add_option("--subject", import_.subject, "предмет, если столбца «Предмет» нет");
        exams->add_option("--reason", import_.reason, "причина, если записанное исправляется");
        does(exams, [this] { return import_exam_list(import_); });
    }
    CLI::App* add_ledger(const char* name, const char* meaning,
                         Result<Done> (*call)(const LedgerWords&)) {
        CLI::App* command = add(name, meaning);
        add_data(command, ledger_.data);
        add_org(command, ledger_.org_id);
        does(command, [this, call] { return call(ledger_); });
        return command;
    }
    void add_export() {
        CLI::App* command =
            add_ledger("export-log", "выгрузить реестр для проверки другими", export_school_log);
        command->add_option("--out", ledger_.out, "куда; без ключа — ПАПКА/log");
    }
    void add_move() {
        CLI::App* command = add("move", "перенести записи организации в другую базу");
        add_data(command, move_.data);
        add_org(command, move_.org_id);
        command->add_option("--to", move_.to, "postgresql://… или file — файл в папке данных")
            ->required();
        does(command, [this] { return move_school(move_); });
        CLI::App* logins = add("move-accounts", "перенести логины и сеансы в другую базу");
        add_data(logins, move_accounts_.data);
        logins
            ->add_option("--to", move_accounts_.to, "postgresql://… или file — файл в папке данных")
            ->required();
        does(logins, [this] { return move_accounts(move_accounts_); });
    }
    void add_copies() {
        CLI::App* backup = add("backup", "скопировать всё в другую папку и проверить копию");
        add_data(backup, backup_.data);
        backup->add_option("--to", backup_.to, "папка копии: новая или прежняя копия")->required();
        does(backup, [this] { return backup_holdings(backup_); });
        CLI::App* restore = add("restore", "восстановить организации из копии");
        restore->add_option("--from", restore_.from, "папка копии")->required();
        add_data(restore, restore_.data);
        restore->add_option("--org", restore_.org_id, "только эту организацию");
        add_database(restore, restore_.database);
        restore->add_flag("--dry-run", restore_.dry_run, "только проверить копию");
        does(restore, [this] { return restore_holdings(restore_); });
    }
    void add_doctor() {
        CLI::App* command = add("doctor", "найти, что настроено неверно");
        add_data(command, doctor_.data);
        command->add_option("--patroni", doctor_.patroni, "patroni.yml этого узла");
        command->add_option("--etcd", doctor_.etcd, "настройки etcd");
        command->add_option("--dpkg-status", doctor_.dpkg_status, "список установленных пакетов");
        does(command, [this] { return examine(doctor_); });
    }
    void add_texts() {
        CLI::App* config = add("config", "показать настройки с пояснениями");
        add_data(config, config_data_);
        does(config, [this] { return print_config(config_data_); });
        does(add("openapi", "описание API (OpenAPI 3.1)"), [] { return print_openapi(); });
    }

    CLI::App app_{"letopis — электронный журнал, дневник и архив школы"};
    Deed deed_;
    ServeWords serve_;
    DemoWords demo_;
    InitWords init_;
    AccountWords account_;
    AppointWords appoint_;
    ImportWords import_;
    LedgerWords ledger_;
    MoveWords move_;
    MoveAccountsWords move_accounts_;
    BackupWords backup_;
    RestoreWords restore_;
    DoctorWords doctor_;
    std::string config_data_;
};

}  // namespace

int main(int count, char** words) {
    // Whatever we write is about children: for the owner's eyes, however the shell is set up.
    ::umask(S_IRWXG | S_IRWXO);
    return Words{}.run(count, words);
}
