namespace InviteGen.Core.CSharp.Naming;

/// <summary>
/// The namespaces that <c>ImplicitUsings</c> opens in every file of a project. A model with the name of one of their types would be
/// ambiguous wherever a file also opens the namespace of the client.
/// </summary>
internal static class ImplicitUsings
{
    /// <summary>
    /// Their types without type parameters, in .NET 10: those of Microsoft.NET.Sdk and Microsoft.NET.Sdk.Web. Names must not depend on
    /// which of them a project uses.
    /// </summary>
    public static readonly string[] Types = """
        AbandonedMutexException AccessViolationException Action Activator ActivatorUtilities ActivatorUtilitiesConstructorAttribute
        ActivityTrackingOptions AggregateException AllowCookieRedirectAttribute ApartmentState AppContext AppDomain AppDomainSetup
        AppDomainUnloadedException ApplicationBuilder ApplicationException ApplicationId ArgIterator ArgumentException
        ArgumentNullException ArgumentOutOfRangeException ArithmeticException Array ArrayTypeMismatchException AsParametersAttribute
        AssemblyLoadEventArgs AssemblyLoadEventHandler AsyncCallback AsyncEnumerable AsyncFlowControl AsyncServiceScope Attribute
        AttributeTargets AttributeUsageAttribute AutoResetEvent BackgroundService BackgroundServiceExceptionBehavior
        BadHttpRequestException BadImageFormatException Barrier BarrierPostPhaseException Base64FormattingOptions BinaryReader
        BinaryWriter BinderOptions BindingAddress BitConverter Boolean Buffer BufferedStream Byte ByteArrayContent ByteEqualityComparer
        CLSCompliantAttribute CancellationToken CancellationTokenRegistration CancellationTokenSource CannotUnloadAppDomainException
        ChainedConfigurationProvider ChainedConfigurationSource Char CharEnumerator ClientCertificateOption
        ComponentEndpointConventionBuilder CompositeEndpointDataSource CompressedStack ConcurrentExclusiveSchedulerPair
        ConfigurationBinder ConfigurationBuilder ConfigurationDebugViewContext ConfigurationKeyComparer ConfigurationKeyNameAttribute
        ConfigurationManager ConfigurationPath ConfigurationProvider ConfigurationReloadToken ConfigurationRoot ConfigurationSection
        ConfigureAwaitOptions ConfigureHostBuilder ConfigureWebHostBuilder ConnectionEndpointRouteBuilder ConnectionInfo Console
        ConsoleCancelEventArgs ConsoleCancelEventHandler ConsoleColor ConsoleKey ConsoleKeyInfo ConsoleLifetimeOptions ConsoleModifiers
        ConsoleSpecialKey ContentEncodingMetadata ContextBoundObject ContextCallback ContextMarshalException ContextStaticAttribute
        ControllerActionEndpointConventionBuilder Convert CookieBuilder CookieOptions CookiePolicyOptions CookieSecurePolicy
        CountdownEvent CultureAwareComparer DBNull DataMisalignedException DataTokensMetadata DateOnly DateTime DateTimeKind
        DateTimeOffset DayOfWeek Decimal DefaultEndpointDataSource DefaultEndpointFilterInvocationContext DefaultFilesOptions
        DefaultHttpContext DefaultHttpContextFactory DefaultInlineConstraintResolver DefaultServiceProviderFactory Delegate
        DelegateStartup DelegatingHandler DeveloperExceptionPageOptions Directory DirectoryBrowserOptions DirectoryInfo
        DirectoryNotFoundException DisableHttpMetricsAttribute DivideByZeroException DllNotFoundException Double DriveInfo
        DriveNotFoundException DriveType DuplicateWaitObjectException EndOfStreamException Endpoint EndpointBuilder EndpointDataSource
        EndpointDescriptionAttribute EndpointFilterDelegate EndpointFilterFactoryContext EndpointFilterInvocationContext
        EndpointGroupNameAttribute EndpointMetadataCollection EndpointNameAttribute EndpointNameMetadata EndpointSummaryAttribute
        EntryPointNotFoundException Enum Enumerable EnumerableExecutor EnumerableQuery EnumerationOptions Environment EnvironmentName
        EnvironmentVariableTarget Environments ErrorEventArgs ErrorEventHandler EventArgs EventHandler EventId EventResetMode
        EventWaitHandle EventWaitHandleAcl Exception ExceptionHandlerOptions ExcludeFromDescriptionAttribute ExecutionContext
        ExecutionEngineException FieldAccessException File FileAccess FileAttributes FileConfigurationProvider FileConfigurationSource
        FileInfo FileLoadException FileLoadExceptionContext FileMode FileNotFoundException FileOptions FileServerOptions FileShare
        FileStream FileStreamOptions FileStyleUriParser FileSystemEventArgs FileSystemEventHandler FileSystemInfo FileSystemWatcher
        FlagsAttribute FormCollection FormFile FormFileCollection FormUrlEncodedContent FormatException FormattableString
        ForwardedHeadersOptions FragmentString FromKeyedServicesAttribute FtpStyleUriParser GC GCCollectionMode GCGenerationInfo GCKind
        GCMemoryInfo GCNotificationStatus GenericUriParser GenericUriParserOptions GopherStyleUriParser Guid Half HandleInheritability
        HashCode HeaderDictionary Host HostAbortedException HostApplicationBuilder HostApplicationBuilderSettings HostAttribute
        HostBuilder HostBuilderContext HostDefaults HostExecutionContext HostExecutionContextManager HostOptions HostString
        HostingStartupAttribute HttpClient HttpClientHandler HttpCompletionOption HttpContent HttpContext HttpContextAccessor
        HttpIOException HttpKeepAlivePingPolicy HttpMessageHandler HttpMessageInvoker HttpMethod HttpMethodMetadata
        HttpMethodOverrideOptions HttpMethods HttpProtocol HttpProtocolException HttpRequest HttpRequestError HttpRequestException
        HttpRequestMessage HttpRequestOptions HttpResponse HttpResponseMessage HttpStyleUriParser HttpValidationProblemDetails
        HttpVersionPolicy HubEndpointConventionBuilder IApplicationBuilder IApplicationLifetime IAsyncDisposable IAsyncResult ICloneable
        IComparable IConfiguration IConfigurationBuilder IConfigurationManager IConfigurationProvider IConfigurationRoot
        IConfigurationSection IConfigurationSource IContentTypeHttpResult IConvertible ICustomFormatter IDataTokensMetadata IDisposable
        IDynamicEndpointMetadata IEndpointConventionBuilder IEndpointFilter IEndpointGroupNameMetadata IEndpointNameMetadata
        IEndpointRouteBuilder IExcludeFromDescriptionMetadata IExternalScopeProvider IFileHttpResult IFormCollection IFormFile
        IFormFileCollection IFormatProvider IFormattable IHeaderDictionary IHealthChecksBuilder IHost IHostApplicationBuilder
        IHostApplicationLifetime IHostBuilder IHostEnvironment IHostLifetime IHostMetadata IHostedLifecycleService IHostedService
        IHostingEnvironment IHostingStartup IHttpClientBuilder IHttpContextAccessor IHttpContextFactory IHttpMethodMetadata
        IHubEndpointConventionBuilder IISOptions IISServerOptions IInlineConstraintResolver IKeyedServiceProvider ILogger ILoggerFactory
        ILoggerProvider ILoggingBuilder IMiddleware IMiddlewareFactory IMvcBuilder IMvcCoreBuilder INamedRouter INestedHttpResult
        IOCompletionCallback IOException IOrderedQueryable IOutboundParameterTransformer IParameterPolicy IProblemDetailsService
        IProblemDetailsWriter IQueryCollection IQueryProvider IQueryable IRazorComponentsBuilder IRequestCookieCollection
        IResponseCookies IResult IRouteBuilder IRouteCollection IRouteConstraint IRouteHandler IRouteNameMetadata IRouter
        IRoutingFeature IServerSideBlazorBuilder IServiceCollection IServiceProvider IServiceProviderIsKeyedService
        IServiceProviderIsService IServiceScope IServiceScopeFactory ISession ISocketsHttpHandlerBuilder ISpanFormattable IStartup
        IStartupConfigureServicesFilter IStartupFilter IStatusCodeHttpResult ISupportExternalScope ISupportRequiredService
        ISuppressLinkGenerationMetadata ISuppressMatchingMetadata IThreadPoolWorkItem ITimer IUtf8SpanFormattable IValueHttpResult
        IWebHost IWebHostBuilder IWebHostEnvironment Index IndexOutOfRangeException InlineRouteParameterParser
        InsufficientExecutionStackException InsufficientMemoryException Int128 Int16 Int32 Int64 IntPtr Interlocked
        InternalBufferOverflowException InvalidCastException InvalidDataException InvalidOperationException InvalidProgramException
        InvalidTimeZoneException JsonContent KeyNotFoundException KeyValuePair KeyedService LazyInitializer LazyThreadSafetyMode
        LdapStyleUriParser LinkGenerator LinkOptions LinkParser LoaderOptimization LoaderOptimizationAttribute LocalDataStoreSlot Lock
        LockCookie LockRecursionException LockRecursionPolicy LogDefineOptions LogLevel LoggerExternalScopeProvider LoggerFactory
        LoggerFactoryOptions LoggerFilterOptions LoggerFilterRule LoggerMessage LoggerMessageAttribute MTAThreadAttribute
        ManualResetEvent ManualResetEventSlim MarshalByRefObject MatchCasing MatchType MatcherPolicy Math MathF MemberAccessException
        MemoryStream MessageProcessingHandler MethodAccessException MiddlewareFactory MidpointRounding MissingFieldException
        MissingMemberException MissingMethodException ModuleHandle Monitor MulticastDelegate MulticastNotSupportedException
        MultipartContent MultipartFormDataContent Mutex MutexAcl NamedWaitHandleOptions NativeOverlapped NetPipeStyleUriParser
        NetTcpStyleUriParser NewsStyleUriParser NonRandomizedStringEqualityComparer NonSerializedAttribute NotFiniteNumberException
        NotImplementedException NotSupportedException NotifyFilters NullReferenceException Nullable Object ObjectDisposedException
        ObjectFactory ObsoleteAttribute OperatingSystem OperationCanceledException OrdinalComparer OutOfMemoryException
        OverflowException Overlapped PageActionEndpointConventionBuilder Parallel ParallelEnumerable ParallelExecutionMode
        ParallelLoopResult ParallelLoopState ParallelMergeOptions ParallelOptions ParallelQuery ParamArrayAttribute
        ParameterPolicyFactory ParameterizedThreadStart Path PathString PathTooLongException PeriodicTimer PlatformID
        PlatformNotSupportedException PreAllocatedOverlapped ProblemDetailsContext ProblemDetailsOptions ProducesResponseTypeMetadata
        ProviderAliasAttribute QueryCollection QueryString Queryable Random RandomAccess Range RankException
        RazorComponentsEndpointConventionBuilder ReadOnlyMemoryContent ReaderWriterLock ReaderWriterLockSlim ReferenceEqualityComparer
        RegisteredWaitHandle RenamedEventArgs RenamedEventHandler RequestDelegate RequestDelegateFactory RequestDelegateFactoryOptions
        RequestDelegateMetadataResult RequestDelegateResult RequestLocalizationOptions ResolveEventArgs ResolveEventHandler Results
        Route RouteBase RouteBuilder RouteCollection RouteConstraintBuilder RouteConstraintMatcher RouteContext RouteCreationException
        RouteData RouteDirection RouteEndpoint RouteEndpointBuilder RouteGroupBuilder RouteGroupContext RouteHandler RouteHandlerBuilder
        RouteHandlerOptions RouteHandlerServices RouteNameMetadata RouteOptions RouteValueDictionary RouteValueEqualityComparer
        RouteValuesAddress RouterMiddleware RoutingFeature RuntimeArgumentHandle RuntimeFieldHandle RuntimeMethodHandle
        RuntimeTypeHandle SByte STAThreadAttribute SameSiteMode SearchOption SeekOrigin Semaphore SemaphoreAcl SemaphoreFullException
        SemaphoreSlim SendFileFallback SendOrPostCallback SequencePosition SerializableAttribute ServiceCollection ServiceDescriptor
        ServiceKeyAttribute ServiceKeyLookupMode ServiceLifetime ServiceProvider ServiceProviderOptions SessionOptions Single
        SocketsHttpConnectionContext SocketsHttpHandler SocketsHttpPlaintextStreamFilterContext SpinLock SpinWait StackOverflowException
        StartupBase StaticFileOptions StatusCodePagesOptions StatusCodes Stream StreamConfigurationProvider StreamConfigurationSource
        StreamContent StreamReader StreamResponseBodyFeature StreamWriter String StringComparer StringComparison StringContent
        StringReader StringSplitOptions StringWriter SuppressLinkGenerationMetadata SuppressMatchingMetadata SynchronizationContext
        SynchronizationLockException SystemException TagsAttribute Task TaskCanceledException TaskCompletionSource
        TaskContinuationOptions TaskCreationOptions TaskFactory TaskScheduler TaskSchedulerException TaskStatus TaskToAsyncResult
        TextReader TextWriter Thread ThreadAbortException ThreadExceptionEventArgs ThreadExceptionEventHandler
        ThreadInterruptedException ThreadPool ThreadPoolBoundHandle ThreadPriority ThreadStart ThreadStartException ThreadState
        ThreadStateException ThreadStaticAttribute TimeOnly TimeProvider TimeSpan TimeZone TimeZoneInfo TimeZoneNotFoundException
        Timeout TimeoutException Timer TimerCallback Tuple Type TypeAccessException TypeCode TypeInitializationException
        TypeLoadException TypeUnloadedException TypedReference TypedResults UInt128 UInt16 UInt32 UInt64 UIntPtr
        UnauthorizedAccessException UnhandledExceptionEventArgs UnhandledExceptionEventHandler UnitySerializationHolder UnixFileMode
        UnmanagedMemoryAccessor UnmanagedMemoryStream UnobservedTaskExceptionEventArgs Uri UriBuilder UriComponents UriCreationOptions
        UriFormat UriFormatException UriHostNameType UriKind UriParser UriPartial UriTypeConverter ValueTask ValueTuple ValueType
        Version VirtualPathContext VirtualPathData Void Volatile WaitCallback WaitForChangedResult WaitHandle
        WaitHandleCannotBeOpenedException WaitOrTimerCallback WatcherChangeTypes WeakReference WebApplication WebApplicationBuilder
        WebApplicationOptions WebHostBuilder WebHostBuilderContext WebHostBuilderOptions WebHostDefaults WebSocketAcceptContext
        WebSocketManager WebSocketOptions WelcomePageOptions
        """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
}
