// letopis-verify: says whether a package or an exported ledger is whole, and if not, what lies
// where. Knows nothing of the server and needs nothing but the bytes.

#include <malloc.h>

#include <cstdio>
#include <iterator>

#include "command_line/russian.h"
#include "verifier/telling.h"
#include "verifier/together.h"

namespace {

constexpr int whole = 0;
constexpr int not_whole = 1;
constexpr int cannot_check = 2;

}  // namespace

int main(int count, char** words) {
    using namespace letopis;
    // A short life with large tables: memory that was paid for once is kept for the next table.
    ::mallopt(M_MMAP_THRESHOLD, 1 << 30);
    ::mallopt(M_TRIM_THRESHOLD, 1 << 30);
    CLI::App program{
        "letopis-verify — проверка архивных пакетов и выгруженного реестра «Летописи».\n"
        "Код выхода: 0 — всё цело, 1 — найдены расхождения, 2 — проверить не удалось."};
    speak_russian(program);
    std::vector<std::string> paths;
    bool as_json = false;
    bool with_sha512 = false;
    program.add_option("ПУТЬ", paths, "пакет (.zip), папка с пакетами или выгруженный реестр")
        ->required();
    program.add_flag("--json", as_json, "ответ в JSON");
    program.add_flag("--sha512", with_sha512, "сверить содержимое и с описью SHA-512");
    try {
        program.parse(count, words);
    } catch (const CLI::ParseError& wrong) {
        return program.exit(wrong) == 0 ? whole : cannot_check;
    }

    std::vector<Checked> all;
    for (const std::string& path : paths) {
        const auto progress = progress_on(stderr);
        auto checked =
            verify_path(path, *progress,
                        with_sha512 ? ContentDigests::sha256_and_sha512 : ContentDigests::sha256);
        if (!checked) {
            std::fprintf(stderr, "letopis-verify: %s.\n", checked.error().message().c_str());
            return cannot_check;
        }
        std::ranges::move(*checked, std::back_inserter(all));
    }
    check_addenda(all);
    std::fputs((as_json ? tell_script(all) : tell_person(all)).c_str(), stdout);
    for (const Checked& checked : all)
        if (!checked.report.whole()) return not_whole;
    return whole;
}
