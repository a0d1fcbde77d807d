#include "app/archive/addendum/package_chain.h"

#include <algorithm>
#include <charconv>

#include "app/archive/reading_copies.h"

namespace letopis {
namespace {

constexpr std::string_view suffix = ".zip";
constexpr std::string_view mark = "_dopolnenie-";

Result<GatheredPackage> read_one(const ArchiveDesk& desk, const Package& package) {
    LETOPIS_TRY(places, desk.readers.read([&](Reader& reader) {
        return find_package_places(reader, package.package_id);
    }));
    LETOPIS_TRY(source, find_good_source(desk, places, MediumId{}));
    NoProgress silent;
    PackageCheck check{EntriesAfter::kept};
    RecordCheck* const checks[] = {&check};
    const VerifyReport report = verify_package(*source.bytes, silent, checks);
    if (!report.whole())
        return Refusal{.code = RefusalCode::package_damaged,
                       .detail = package.file_name + ": " + problem_text(report.problems.front())};
    GatheredPackage gathered = check.take();
    gathered.sha256_hex = package.sha256_hex;
    return gathered;
}

}  // namespace

std::string addendum_file_name(const std::string& package_file_name, int addendum_no) {
    std::string stem = package_file_name;
    if (stem.ends_with(suffix)) stem.resize(stem.size() - suffix.size());
    return stem + std::string{mark} + std::to_string(addendum_no) + std::string{suffix};
}

int addendum_number(std::string_view file_name) {
    const std::size_t at = file_name.rfind(mark);
    if (at == std::string_view::npos || !file_name.ends_with(suffix)) return 0;
    std::string_view digits = file_name.substr(at + mark.size());
    digits.remove_suffix(suffix.size());
    int number = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return error == std::errc{} && end == digits.data() + digits.size() ? number : 0;
}

std::string completed_file_name(std::string_view file_name) {
    if (addendum_number(file_name) == 0) return std::string{file_name};
    return std::string{file_name.substr(0, file_name.rfind(mark))} + std::string{suffix};
}

Result<PackageChain> find_chain(Reader& reader, PackageId id) {
    LETOPIS_TRY(asked, reader.package(id));
    if (!asked) return RefusalCode::not_found;
    LETOPIS_TRY(packages, reader.packages());
    const std::string name = completed_file_name(asked->file_name);
    PackageChain chain;
    for (const Package& package : packages) {
        if (completed_file_name(package.file_name) != name) continue;
        if (addendum_number(package.file_name) == 0)
            chain.of_year = package;
        else
            chain.addenda.push_back(package);
    }
    if (chain.of_year.package_id.is_nil()) return RefusalCode::not_found;
    std::sort(chain.addenda.begin(), chain.addenda.end(),
              [](const Package& one, const Package& other) {
                  return addendum_number(one.file_name) < addendum_number(other.file_name);
              });
    return chain;
}

Result<std::vector<GatheredPackage>> read_chain(const ArchiveDesk& desk,
                                                const PackageChain& chain) {
    std::vector<GatheredPackage> parts;
    LETOPIS_TRY(of_year, read_one(desk, chain.of_year));
    parts.push_back(std::move(of_year));
    for (const Package& addendum : chain.addenda) {
        LETOPIS_TRY(part, read_one(desk, addendum));
        parts.push_back(std::move(part));
    }
    return parts;
}

}  // namespace letopis
