#pragma once
// A package of a class's year with the addenda (дополнения) that complete it, in order.
//
// Which package an addendum completes is in its name, and so known without opening it:
// "letopis_school-1234_2026-2027_9a_1f2e3d4c.zip" and, after it,
// "letopis_school-1234_2026-2027_9a_1f2e3d4c_dopolnenie-1.zip". What proves it is in its manifest
// (package/addendum/addendum_manifest.h).

#include <string>
#include <string_view>
#include <vector>

#include "app/archive/archive_desk.h"
#include "package/addendum/package_check.h"

namespace letopis {

/// Of an addendum to the package with this name.
std::string addendum_file_name(const std::string& package_file_name, int addendum_no);
/// 0 for a package of a year.
int addendum_number(std::string_view file_name);
/// The name of the package that an addendum completes; of a package of a year its own.
std::string completed_file_name(std::string_view file_name);

struct PackageChain {
    Package of_year;
    std::vector<Package> addenda;  ///< In order.
};
/// `id`: of the package or of any of its addenda. Refuses `not_found`.
Result<PackageChain> find_chain(Reader& reader, PackageId id);

/// The chain's packages, read to the last byte, checked alone and found whole; the package of the
/// year first. Refuses `package_damaged` naming the file where one is not.
Result<std::vector<GatheredPackage>> read_chain(const ArchiveDesk& desk, const PackageChain& chain);

}  // namespace letopis
