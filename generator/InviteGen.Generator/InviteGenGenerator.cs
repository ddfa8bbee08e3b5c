using InviteGen.Core;
using InviteGen.Generator.Diagnostics;
using InviteGen.Generator.Inputs;
using InviteGen.Generator.Projects;
using InviteGen.Generator.Stages;
using Microsoft.CodeAnalysis;

namespace InviteGen.Generator;

/// <summary>Generates typed clients from the OpenAPI documents among a project's additional files.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class InviteGenGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var options = context.AnalyzerConfigOptionsProvider.Select(ProjectOptions.From)
            .WithTrackingName(TrackingNames.ProjectOptions);
        var capabilities = context.CompilationProvider.Select(Capabilities.From).WithTrackingName(TrackingNames.Capabilities);

        var files = context.AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider)
            .SelectMany(SpecFile.From).WithTrackingName(TrackingNames.SpecFiles);
        var specs = files.Where(SpecFile.IsSpec);
        var overlays = files.Where(SpecFile.IsOverlay).Collect();
        var others = files.Where(SpecFile.IsBeside).Collect();
        var parts = files.Where(SpecFile.IsPart).Select(SpecFile.TextOf).Collect();

        // From here on there is one item per spec: a changed or new spec runs no step for the others.
        var projects = specs.Combine(overlays).Combine(others).Combine(parts).Combine(options).Select(ProjectFactory.Create)
            .WithTrackingName(TrackingNames.Projects);
        var readings = projects.SelectMany(Guarded<SpecProject>.ValueOf).Select(ReadStage.Read).WithTrackingName(TrackingNames.Readings);

        // Contracts contain no positions: an edit that does not change the contract writes nothing again.
        var contracts = readings.SelectMany(ReadStage.ContractOf).WithTrackingName(TrackingNames.Contracts);
        var clients = contracts.Select(ReadStage.ClientOf).Collect();
        var configuration = specs.Collect().Combine(overlays).Combine(clients).Combine(capabilities.Combine(options))
            .Select(ConfigurationCheck.Run).WithTrackingName(TrackingNames.Configuration);

        var outcomes = readings.Select(ReadStage.OutcomeOf).Collect();
        var noSpec = outcomes.Combine(options).SelectMany(NoSpecCheck.Run);

        // Facts about the compilation are added only here.
        var refused = configuration.Select(ConfigurationReport.RefusedPathsOf);
        var written = contracts.Combine(refused).Combine(capabilities)
            .Select(WriteStage.Write).WithTrackingName(TrackingNames.Written);

        // Names alone are compared across clients, and only what they collide with runs again.
        var claims = written.SelectMany(WriteStage.ClaimOf).WithTrackingName(TrackingNames.Claims).Collect();
        var collisions = claims.Select(CollisionCheck.Run).WithTrackingName(TrackingNames.Collisions);
        var accepted = written.Combine(collisions.Select(ConfigurationReport.RefusedPathsOf)).SelectMany(WriteStage.Accepted);
        var sources = accepted.SelectMany(WriteStage.FilesOf).WithTrackingName(TrackingNames.Sources);
        var support = accepted.SelectMany(WriteStage.SupportNeedOf).Collect().Select(WriteStage.WriteSupport);
        var supportFiles = support.SelectMany(Guarded<WrittenFiles>.ValueOf).SelectMany(WriteStage.FilesOf)
            .WithTrackingName(TrackingNames.Support);
        context.RegisterSourceOutput(sources, SourceOutput.Add);
        context.RegisterSourceOutput(supportFiles, SourceOutput.Add);

        // Findings are a separate output, because they are reported again whenever a line moves.
        context.RegisterSourceOutput(
            readings.SelectMany(ReadStage.FindingsOf).WithTrackingName(TrackingNames.Findings), FindingReporter.Report);
        context.RegisterSourceOutput(configuration.SelectMany(ConfigurationReport.FindingsOf), FindingReporter.Report);
        context.RegisterSourceOutput(noSpec, FindingReporter.Report);
        context.RegisterSourceOutput(collisions.SelectMany(ConfigurationReport.FindingsOf), FindingReporter.Report);
        context.RegisterSourceOutput(projects.SelectMany(Guarded<SpecProject>.FaultsOf), FindingReporter.Report);
        context.RegisterSourceOutput(written.SelectMany(Guarded<WrittenFiles>.FaultsOf), FindingReporter.Report);
        context.RegisterSourceOutput(
            written.Combine(projects.Collect()).SelectMany(WriteStage.PieceFaultsOf), FindingReporter.Report);
        context.RegisterSourceOutput(support.SelectMany(Guarded<WrittenFiles>.FaultsOf), FindingReporter.Report);
    }
}
